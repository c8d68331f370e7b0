package flow

import (
	"go/ast"
	"go/token"
	"go/types"
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
		return shortCircuit(token.LAND, isError, v)
	}
	last := len(v.Elems) - 1
	elems := append(v.Elems[:last:last], shortCircuit(token.LAND, isError, v.Elems[last]))
	return Value{Kind: Tuple, Elems: elems}
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
