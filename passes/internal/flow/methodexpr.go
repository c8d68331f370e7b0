package flow

import (
	"go/ast"
	"go/types"
)

// A method may be named as a function, T.f, whose first operand is the receiver.

// isMethodExpr reports whether a call is one of a method as a function, T.f, whose first
// operand is the receiver: at once, or as a value that has none.
func (x *Exec) isMethodExpr(c *Call) bool {
	if c.Fun.Kind == Func && c.Fun.Fn.Recv != nil {
		return len(c.Fun.Elems) == 0
	}
	s := x.methodExpr(c.Expr.Fun)
	return s != nil && s.Kind() == types.MethodExpr
}

// methodExpr returns the selection that a call names its function by, nil if it does not.
func (x *Exec) methodExpr(fun ast.Expr) *types.Selection {
	sel, ok := ast.Unparen(fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return x.Prog.Info.Selections[sel]
}

// operandsOf returns the operand of a call for the receiver of a method, nil if it has none,
// and those for the parameters.
func operandsOf(info *types.Info, call *ast.CallExpr) (recv ast.Expr, args []ast.Expr) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || info.Selections[sel] == nil {
		return nil, call.Args
	}
	switch s := info.Selections[sel]; {
	case s.Kind() == types.MethodVal:
		return sel.X, call.Args
	case s.Kind() == types.MethodExpr && len(call.Args) > 0:
		return call.Args[0], call.Args[1:]
	}
	return nil, call.Args
}

// methodRecv returns the receiver that a method has which is called as a function: the
// first operand, or what that embeds.
func (x *Exec) methodRecv(st *State, c *Call, v Value) Value {
	if s := x.methodExpr(c.Expr.Fun); s != nil && s.Kind() == types.MethodExpr {
		return x.embedded(st, s, v)
	}
	return v
}
