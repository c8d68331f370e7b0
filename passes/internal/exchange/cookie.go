package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// A Sent is one place that sends a cookie, as one function comes there.
type Sent struct {
	Cookies []*Cookie // of each path

	// Complete says that all paths were looked at: no other cookie is sent.
	Complete bool

	// Late says that on some path the headers of the response were sent before,
	// so that the cookie is lost. By is the call that sent them, or led to what
	// did, nil if there are several, and LateAt what stands in the function of
	// that: Node, or a call that leads there. Timely says that on some path they
	// were not sent, or may not have been.
	Late   bool
	LateAt ast.Node
	By     *ast.CallExpr
	Timely bool

	// Replaced is a line that this one takes the place of on some path, nil if
	// there is none.
	Replaced *Cookie

	// Node is the place, Func the function that was run, and Lead what stands in that:
	// Node, or a call that leads there.
	Node, Lead ast.Node
	Func       *flow.Fn

	// Settings is the type of the struct that has the attributes, if that is a library's
	// which gives the cookie its name itself: it sends one, whatever the struct, as a rule.
	Settings *types.TypeName

	way []token.Pos // the calls that lead to Node, and that

	by *framework.Member // that keeps the struct which is sent, nil if none does
}

// MayBeTimely reports whether the headers may not have left yet: on a path that was not
// looked at, perhaps.
func (s *Sent) MayBeTimely() bool { return s.Timely || !s.Complete }

// ComesLate reports whether a place is in what sets a header, or sends a cookie,
// that is always too late: who reads of that moves it, and nobody else should edit
// it at a time.
func (res *Result) ComesLate(pos token.Pos) bool {
	return slices.ContainsFunc(res.Late, func(l *Late) bool {
		return !l.Timely && l.Node.Pos() <= pos && pos < l.Node.End()
	}) || slices.ContainsFunc(res.Sent, func(s *Sent) bool {
		return s.Late && !s.MayBeTimely() && s.Node.Pos() <= pos && pos < s.Node.End()
	})
}

// An Asked is a call that adds a cookie to the request that a handler is answering
// by way of a response, and does not hand on.
type Asked struct {
	Call     *ast.CallExpr
	Response *types.Var
}

// A State is what is known of an attribute.
type State uint8

const (
	Unset    State = iota // it is not given
	Constant              // it is Value
	Variable              // it is given or not, when the program runs
)

// An Attribute is what one path knows of an attribute of a cookie.
type Attribute struct {
	State State
	Value constant.Value // of a Constant

	// Node is the element, assignment or call that sets the attribute, and
	// Passed the call that passed the constant on to it, nil if none did.
	Node   ast.Node
	Passed *ast.CallExpr
	// Operand is the expression that gives the constant, nil if no edit of
	// one expression would change it.
	Operand ast.Expr
}

// A Cookie is a cookie that is sent on some path.
type Cookie struct {
	Name, Value, Path, Domain               Attribute
	SameSite, Secure, HttpOnly, Partitioned Attribute

	// Of Expires a constant says whether the time is long over; if it is not,
	// it is the zero time, which is not sent.
	MaxAge, Expires Attribute

	// SessionOnly says whether the two are left out.
	SessionOnly Attribute

	// Unchecked says that net/http, which leaves out what is not valid, has no
	// part in sending the cookie, Dropped that it leaves out the whole of it if
	// the Domain is not, and OldAge that perhaps no negative MaxAge is sent.
	Unchecked, Dropped, OldAge bool

	// Deletes says that the cookie is to delete one that the browser has.
	Deletes bool

	// Elsewhere says that the attributes, and the name, were told to a library elsewhere.
	Elsewhere bool

	// Received says that the request had the cookie, which has its name and its value
	// from there, and no attributes but those that it was given here.
	Received bool

	// Nameless says that the cookie is a literal where it is sent, which gives it no name.
	Nameless bool

	// Node is what gives the cookie its SameSite, as a reader sees it: the
	// element, the assignment, the call or the text.
	Node ast.Node

	// Element is an element of the literal that the cookie was made by, nil if
	// there is none.
	Element ast.Node

	// Option is the option that sets SameSite, and SecureOption how one that
	// makes the cookie Secure is written, if Node is a call that takes any.
	Option       ast.Expr
	SecureOption string

	// Line is set for a text.
	Line *Line

	at *flow.State // of the path that sends it, where it does
}

// A Line is where the text of a Set-Cookie line can be changed.
type Line struct {
	// Insert is where in a literal another attribute can go, after the
	// SameSite; NoPos if the text of that is not a literal's.
	Insert token.Pos
	// None is the place of the word "None" in a literal, if it is there.
	None, NoneEnd token.Pos
	// Expr is the expression of the line.
	Expr ast.Expr
	// Parsed is what it says.
	Parsed setcookie.Line

	text *lineText
}

// attrs are the attributes of cookies.
var attrs = []framework.Attr{
	framework.Name, framework.CookieValue, framework.Path, framework.Domain, framework.SameSite,
	framework.Secure, framework.HttpOnly, framework.Partitioned, framework.MaxAge, framework.Expires,
}

// At returns an attribute of the cookie.
func (c *Cookie) At(a framework.Attr) *Attribute {
	switch a {
	case framework.Name:
		return &c.Name
	case framework.CookieValue:
		return &c.Value
	case framework.Path:
		return &c.Path
	case framework.Domain:
		return &c.Domain
	case framework.SameSite:
		return &c.SameSite
	case framework.Secure:
		return &c.Secure
	case framework.HttpOnly:
		return &c.HttpOnly
	case framework.Partitioned:
		return &c.Partitioned
	case framework.MaxAge:
		return &c.MaxAge
	}
	return &c.Expires
}

// IsNone reports whether the attribute is SameSite=None.
func (a Attribute) IsNone() bool {
	if a.State != Constant {
		return false
	}
	n, ok := constant.Int64Val(constant.ToInt(a.Value))
	return ok && n == framework.ModeNone
}

// IsOff reports whether the attribute is Secure, or another of two values, and
// known not to be sent.
func (a Attribute) IsOff() bool {
	return a.State == Unset || a.State == Constant && a.Value.Kind() == constant.Bool && !constant.BoolVal(a.Value)
}

// IsOn reports whether the attribute is Secure, or another of two values, and
// known to be sent.
func (a Attribute) IsOn() bool {
	return a.State == Constant && a.Value.Kind() == constant.Bool && constant.BoolVal(a.Value)
}

// Text returns the text of the attribute, empty if it is not given, and whether
// that is known.
func (a Attribute) Text() (string, bool) {
	switch {
	case a.State == Unset:
		return "", true
	case a.State == Constant && a.Value.Kind() == constant.String:
		return constant.StringVal(a.Value), true
	}
	return "", false
}

// IsText reports whether the attribute is known to be a text.
func (a Attribute) IsText(text string) bool {
	is, known := a.Text()
	return known && is == text
}

// IsZero reports whether the attribute is given as the constant 0.
func (a Attribute) IsZero() bool {
	return a.State == Constant && a.Value.Kind() == constant.Int && constant.Sign(a.Value) == 0
}

// Place returns what a person would change: the operand, where a call passes
// the attribute on or has it among its operands, or the element or assignment.
// It is nil if the attribute is not given.
func (a Attribute) Place() ast.Node {
	if _, call := a.Node.(*ast.CallExpr); (call || a.Passed != nil) && a.Operand != nil {
		return a.Operand
	}
	return a.Node
}

// Rejected reports whether browsers reject the cookie for being SameSite=None
// and not Secure.
func (c *Cookie) Rejected() bool { return c.SameSite.IsNone() && c.Secure.IsOff() }
