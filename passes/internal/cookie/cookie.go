// Package cookie defines a helper Analyzer that computes which cookies a
// package sends, and with what attributes.
//
// It runs the functions of a package by package flow, as far as they have to
// do with cookies, and collects a [Sent] for each place that sends one: with
// a [Cookie] for each path that comes there. A cookie may be a struct, however
// its fields were filled in, the operands of a framework's method, with what
// was set on its context before, or the text of a Set-Cookie line. The
// differences between frameworks are rows of tables: see [Framework].
//
// A package that never says SameSite=None is not run at all, and the result
// is empty. What is not understood makes an attribute [Variable]: a setting,
// what code out of sight may have changed, what other packages may assign.
package cookie

import (
	"go/ast"
	"go/constant"
	"go/token"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Analyzer computes the cookies that a package sends. It reports no
// diagnostics of its own.
var Analyzer = &analysis.Analyzer{
	Name:       "cookie",
	Doc:        "compute which cookies are sent\n\nThis analyzer reports no diagnostics of its own.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/internal/cookie",
	Requires:   []*analysis.Analyzer{inspect.Analyzer},
	ResultType: reflect.TypeFor[*Result](),
	Run:        run,
}

// A Result is what the analyzer found in a package.
type Result struct {
	Root inspector.Cursor
	Sent []*Sent // in the order in which the paths came there

	// Incomplete are the functions of which not all paths were looked at, and
	// Work is how many nodes were run.
	Incomplete []*flow.Fn
	Work       int
}

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

func run(pass *analysis.Pass) (any, error) {
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	res := &Result{Root: root}
	if !mentionsNone(pass, root) {
		return res, nil
	}
	prog := flow.NewProgram(pass, root)
	d := newDomain(pass, root, prog)
	x := flow.New(prog, d)
	d.runAll(x)
	res.Sent, res.Work = d.sent, x.Work()
	for _, s := range res.Sent {
		s.Complete = !d.incomplete[s.root]
	}
	for _, fn := range prog.Functions() {
		if d.incomplete[fn] {
			res.Incomplete = append(res.Incomplete, fn)
		}
	}
	return res, nil
}

const (
	maxDistance = 3     // calls on the way from a root to a place that sends
	maxWork     = 30000 // nodes run in a package
)

// runAll runs the functions that come to a place that sends a cookie: those
// that no other of them calls, and then those that no run has come to. What
// leads there from far has no say in the attributes of a cookie.
func (d *domain) runAll(x *flow.Exec) {
	x.Limit = maxWork
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return d.senders[fn] }, maxDistance)
	var fns []*flow.Fn
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok {
			fns = append(fns, fn)
		}
	}
	x.Slice(fns)
	called := x.Prog.CalledWithin(near)
	run := func(fn *flow.Fn) {
		x.Run(fn, func(fn *flow.Fn, _ *flow.State) {
			d.root = fn
			d.ran[fn] = true
		}, func(fn *flow.Fn, complete bool) {
			d.incomplete[fn] = d.incomplete[fn] || !complete
		})
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && x.Prog.Parent(fn) == nil && !called[fn] {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && !d.ran[fn] && fn.Obj != nil {
			run(fn)
		}
	}
}
