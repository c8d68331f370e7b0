package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A Sent is one place that sends a cookie, as one function comes there.
type Sent struct {
	Cookies []*Cookie // of each path

	// Complete says that all paths were looked at: no other cookie is sent.
	Complete bool

	root *flow.Fn
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

	// Node is the element, assignment or call that sets the attribute.
	Node ast.Node
	// Operand is the expression that gives the constant, nil if no edit of
	// one expression would change it.
	Operand ast.Expr
}

// A Cookie is a cookie that is sent on some path.
type Cookie struct {
	SameSite, Secure Attribute

	// Deletes says that the cookie is to delete one that the browser has.
	Deletes bool

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
}

// IsNone reports whether the attribute is SameSite=None.
func (a Attribute) IsNone() bool {
	if a.State != Constant {
		return false
	}
	n, ok := constant.Int64Val(constant.ToInt(a.Value))
	return ok && n == framework.ModeNone
}

// IsOff reports whether the attribute is Secure and known not to be sent.
func (a Attribute) IsOff() bool {
	return a.State == Unset || a.State == Constant && a.Value.Kind() == constant.Bool && !constant.BoolVal(a.Value)
}

// Rejected reports whether browsers reject the cookie for being SameSite=None
// and not Secure.
func (c *Cookie) Rejected() bool { return c.SameSite.IsNone() && c.Secure.IsOff() }
