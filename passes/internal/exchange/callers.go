package exchange

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/pure"
)

// isByCaller reports whether whoever calls a function says whether there is something in
// a value, where that is asked for the headers: an upgrader may have no check for a
// parameter either.
func (d *domain) isByCaller(x *flow.Exec, v flow.Value) bool {
	if _, is := d.tracking.(*headerTracking); !is || d.asked != nil && d.asked.Empty || v.From == nil {
		return false
	}
	return d.isGivenByCaller(x.Prog, v.From.Expr)
}

// isGivenByCaller reports whether an expression is a parameter, a part of one, a field that
// gets nothing but such, or what the standard library makes of one: who calls the function
// says whether there is something in it. Where the package makes a struct without the field,
// that is the default.
func (d *domain) isGivenByCaller(prog *flow.Program, e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return d.isMadeOfGiven(prog, e)
	case *ast.SelectorExpr:
		f, ok := d.info.Uses[e.Sel].(*types.Var)
		if !ok || !f.IsField() {
			return false
		}
		if prog.IsGivenByCallers(f) {
			return true
		}
		if f.Pkg() == d.pkg && (prog.IsLeftOut(f) || !f.Exported() && len(prog.GiftsOf(f)) == 0) {
			return false // or else there is never anything in it
		}
	}
	root := d.rootOf(e)
	return root != nil && root.Kind() == types.ParamVar
}

// isMadeOfGiven reports whether a call is one of a function of the standard library, or a
// conversion, of what somebody else gives.
func (d *domain) isMadeOfGiven(prog *flow.Program, call *ast.CallExpr) bool {
	f, _ := typeutil.Callee(d.info, call).(*types.Func)
	if !d.info.Types[call.Fun].IsType() && !(f != nil && pure.Has(f)) || len(call.Args) == 0 {
		return false
	}
	return d.isGivenByCaller(prog, call.Args[0])
}
