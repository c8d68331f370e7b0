package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// toldOf returns the value of a call that tells of what kind an error is, given
// the value that the call has otherwise: where it is true there is an error. It
// is v if the call is another.
func (x *Exec) toldOf(c *Call, v Value) Value {
	f, ok := c.Callee.(*types.Func)
	if !ok || len(c.Args) == 0 || !x.tellsError(f, c.Expr) {
		return v
	}
	isError := not(x.compare(c.Expr, token.EQL, c.Args[0], Value{Kind: Nil}))
	if v.Kind != Tuple {
		return shortCircuit(token.LAND, isError, x.isKnown(c, v))
	}
	last := len(v.Elems) - 1
	elems := append(v.Elems[:last:last], shortCircuit(token.LAND, isError, x.isKnown(c, v.Elems[last])))
	return Value{Kind: Tuple, Elems: elems}
}

// madeError returns the error that a call makes of nothing, or of others that are known.
func (x *Exec) madeError(st *State, c *Call) (Value, bool) {
	f, ok := c.Callee.(*types.Func)
	switch {
	case !ok:
		return Value{}, false
	case isErrorMaker(f):
		return Value{Kind: Object, ID: x.At(st, c.Expr)}, true
	case !typematch.IsFunc(f, "errors", "Join"):
		return Value{}, false
	}
	errs := c.Args
	if c.Expr.Ellipsis.IsValid() && len(errs) == 1 && (errs[0].Kind == List || errs[0].Kind == Nil) {
		errs = errs[0].Elems
	}
	if slices.ContainsFunc(errs, Value.isThere) {
		return Value{Kind: Object, ID: x.At(st, c.Expr)}, true
	}
	isUnknown := func(v Value) bool { return v.Kind != Nil }
	return Value{Kind: Nil}, !slices.ContainsFunc(errs, isUnknown)
}

// isKnown returns whether an error is of the kind that a call asks for, given what the
// call has otherwise: it is whoever's choice the error is. One is itself, of its type, and
// what it is made to wrap.
func (x *Exec) isKnown(c *Call, v Value) Value {
	err := c.Args[0]
	of := x.wantedError(c)
	if of != nil {
		if is, known := x.isOf(err, of); is && known {
			return Bool(true)
		}
	}
	switch {
	case len(c.Args) == 2 && err.Kind == Object && c.Args[1].Kind == Object && err.ID == c.Args[1].ID,
		x.wraps(err, func(e ast.Expr) bool {
			return of != nil && types.Identical(x.Prog.Info.TypeOf(e), of) || of == nil && len(c.Args) == 2 && x.isSameSentinel(e, c.Operand(1))
		}):
		return Bool(true)
	}
	if v.Kind == Unknown && v.Source == 0 {
		v.Class = err.Class
		v.Lost = err.isMadeHere() && len(c.Args) == 2 && c.Args[1].isMadeHere() && !x.isFormatted(err)
	}
	return v
}

// isFormatted reports whether an error was made by a format, which may wrap others.
func (x *Exec) isFormatted(err Value) bool {
	if err.From == nil {
		return true
	}
	call, ok := ast.Unparen(err.From.Expr).(*ast.CallExpr)
	return ok && !typematch.IsFunc(x.calleeOf(call), "errors", "New")
}

// wraps reports whether an error was made by a format that wraps an operand of which
// something is true.
func (x *Exec) wraps(err Value, is func(ast.Expr) bool) bool {
	if err.Kind != Object || err.From == nil {
		return false
	}
	call, ok := ast.Unparen(err.From.Expr).(*ast.CallExpr)
	if !ok || len(call.Args) == 0 || !typematch.IsFunc(x.calleeOf(call), "fmt", "Errorf") {
		return false
	}
	format := x.Prog.Info.Types[call.Args[0]].Value
	if format == nil {
		return false
	}
	for i, verb := range verbs(constant.StringVal(format)) {
		if verb == "%w" && i+1 < len(call.Args) && is(call.Args[i+1]) {
			return true
		}
	}
	return false
}

var verb = regexp.MustCompile(`%[-+# .0-9]*.`)

// verbs returns those of a format that stand for its operands, one after the other; none
// if they may be for others.
func verbs(format string) []string {
	list := slices.DeleteFunc(verb.FindAllString(format, -1), func(v string) bool { return strings.HasSuffix(v, "%") })
	if slices.ContainsFunc(list, func(v string) bool { return strings.HasSuffix(v, "*") || strings.HasSuffix(v, "[") }) {
		return nil
	}
	return list
}

// isSameSentinel reports whether two expressions name one error, which is not nil.
func (x *Exec) isSameSentinel(e, other ast.Expr) bool {
	obj := x.Prog.Info.Uses[nameOf(ast.Unparen(e))]
	return obj != nil && obj == x.Prog.Info.Uses[nameOf(ast.Unparen(other))] && x.isSentinel(e)
}

// wantedError returns the type of errors that a call of errors.As or errors.AsType asks
// for, nil if it is one of another function.
func (x *Exec) wantedError(c *Call) types.Type {
	switch {
	case typematch.IsFunc(c.Callee, "errors", "As") && len(c.Args) == 2:
		if p, ok := c.TypeOf(x.Prog.Info, 1).Underlying().(*types.Pointer); ok {
			return p.Elem()
		}
	case typematch.IsFunc(c.Callee, "errors", "AsType"):
		if results, ok := x.Prog.Info.TypeOf(c.Expr).(*types.Tuple); ok && results.Len() > 0 {
			return results.At(0).Type()
		}
	}
	return nil
}

// tellsError reports whether a function of the standard library tells that its
// first operand is an error of some kind, which nil is not.
func (x *Exec) tellsError(f *types.Func, call *ast.CallExpr) bool {
	if f.Pkg() == nil {
		return false
	}
	switch f.Pkg().Path() + "." + f.Name() {
	case "errors.As", "errors.AsType", "os.IsExist", "os.IsNotExist", "os.IsPermission", "os.IsTimeout":
		return f.Signature().Recv() == nil
	case "errors.Is":
		return len(call.Args) == 2 && x.isSentinel(call.Args[1])
	}
	return false
}

// isSentinel reports whether an error is not nil, whatever the path: one that a
// variable of a package is there for, or one of a type that has no nil.
func (x *Exec) isSentinel(e ast.Expr) bool {
	e = ast.Unparen(e)
	if addr, ok := e.(*ast.UnaryExpr); ok && addr.Op == token.AND {
		return true
	}
	if x.makesError(e) {
		return true
	}
	switch x.Prog.Info.TypeOf(e).Underlying().(type) {
	case *types.Basic:
		return !x.Prog.Info.Types[e].IsNil()
	case *types.Struct, *types.Array:
		return true
	}
	v, ok := x.Prog.Info.Uses[nameOf(e)].(*types.Var)
	if !ok || v.IsField() || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return false
	}
	if v.Pkg() != x.Prog.Pkg {
		return true
	}
	init := x.Prog.OnlyValue(nameOf(e))
	return init != nil && x.isSentinel(init)
}

// isFailure reports whether a result is an error that a variable of the package is
// initialized with: one that is returned where another return has nil is there.
func (x *Exec) isFailure(e ast.Expr, v Value) bool {
	obj := x.Prog.variable(e)
	return v.Kind == Unknown && obj != nil && obj.Parent() == x.Prog.Pkg.Scope() && typematch.IsError(obj.Type()) && x.Prog.isInitialized(obj) && x.Prog.IsNilElse(e)
}

// isInitialized reports whether a variable has one value only, that it is declared with.
func (p *Program) isInitialized(v *types.Var) bool {
	a := p.assigns[v]
	return len(a) == 1 && a[0].in == nil
}

// IsNilElse reports whether an expression stands in a return statement for a result that
// is nil by another one of the function: what it gives tells of a failure.
func (p *Program) IsNilElse(e ast.Expr) bool {
	cur, ok := p.root.FindNode(e)
	if !ok || cur.ParentEdgeKind() != edge.ReturnStmt_Results {
		return false
	}
	_, i := cur.ParentEdge()
	fn := p.Enclosing(cur)
	return fn != nil && slices.ContainsFunc(fn.Returns(), func(r *ast.ReturnStmt) bool {
		return i < len(r.Results) && p.Info.Types[r.Results[i]].IsNil()
	})
}

// Returns returns the return statements of a function itself.
func (fn *Fn) Returns() (list []*ast.ReturnStmt) {
	if fn.Body == nil {
		return nil
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			list = append(list, n)
		}
		return true
	})
	return list
}

// nameOf returns the identifier that names an operand, or the member of a
// package; nil if there is none.
func nameOf(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		return e.Sel
	}
	return nil
}
