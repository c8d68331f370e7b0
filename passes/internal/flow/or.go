package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// isOrCall reports whether a call is one of cmp.Or with operands one by one.
func isOrCall(f *types.Func, e *ast.CallExpr) bool {
	return typematch.IsFunc(f, "cmp", "Or") && len(e.Args) > 1 && e.Ellipsis == token.NoPos
}

// or runs a call that gives the first of some texts which is not empty, as branches would
// that ask for each. What a setting is where nobody has chosen one is for the client to
// say: paths are told apart only by what a request has.
func (x *Exec) or(st *State, c *Call) []*State {
	last := len(c.Args) - 1
	for _, v := range c.Args[:last] {
		if v.Class != Request || v.Kind != Unknown {
			return []*State{st}
		}
	}
	if !typematch.IsString(x.Prog.Info.TypeOf(c.Expr)) {
		return []*State{st}
	}
	finish := func(st *State, v Value) *State {
		st.temps = st.temps.set(int(c.Expr.Lparen), v, cmp.Compare[int])
		return st
	}
	var out []*State
	open := []*State{st}
	for _, v := range c.Args[:last] {
		isEmpty := x.compare(c.Expr, token.EQL, v, Constant(constant.MakeString("")))
		var next []*State
		for _, st := range open {
			for _, st := range x.assume(st.clone(), isEmpty, false) {
				out = append(out, finish(st.clone(), v))
			}
			next = append(next, x.assume(st.clone(), isEmpty, true)...)
		}
		open = next
	}
	for _, st := range open {
		out = append(out, finish(st.clone(), c.Args[last]))
	}
	return x.bound(out)
}
