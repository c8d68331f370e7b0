package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
)

// A loop over a map may write a header for each key of it. What the map has for the key
// need not be its value: it may be the name of what is looked up for it.

// copyRanged performs a write for each key of a map, which is one of the headers of that
// if the value is what the map has for the key: for k, v := range m { h.Set(k, v) }.
func (d *domain) copyRanged(x *flow.Exec, st *flow.State, op *operation) {
	m := d.ranges[op.key.ID]
	if len(op.values) > 0 && !d.isElement(x, st, op, op.values[0], op.valueExpr) {
		d.writeUnknown(st, op.target)
		return
	}
	key, elem := st.Known(op.key.ID), st.Known(d.elem(x, m).ID)
	d.copySome(st, op.target, m, op.verb, func(name string, e flow.Entry) bool {
		return key.Allows(constant.MakeString(name)) && (e.Value.Kind != flow.Const || elem.Allows(e.Value.Const))
	})
}

// isElement reports whether a value of an operation, which an expression has, is made of
// what a map has for the key of the operation alone.
func (d *domain) isElement(x *flow.Exec, st *flow.State, op *operation, v flow.Value, e ast.Expr) bool {
	m := d.ranges[op.key.ID]
	if v.Source == mapElem {
		return d.ranges[v.ID].ID == m.ID
	}
	is := func(e ast.Expr) bool { return d.isElement(x, st, op, x.Eval(st, e), e) }
	isMap := func(e ast.Expr) bool { return x.Eval(st, e).ID == m.ID }
	isKey := func(e ast.Expr) bool { return x.Eval(st, e).ID == op.key.ID }
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		only := x.Prog.OnlyValue(e)
		return only != nil && is(only)
	case *ast.SliceExpr:
		return is(e.X)
	case *ast.IndexExpr:
		return is(e.X) || isMap(e.X) && isKey(e.Index)
	case *ast.BinaryExpr:
		return e.Op == token.ADD && (is(e.X) || is(e.Y))
	case *ast.CallExpr:
		f, _ := typeutil.Callee(d.info, e).(*types.Func)
		if m := framework.MemberOf(f); m != nil && m.Verb == framework.Read {
			sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr)
			return ok && m.Key < len(e.Args) && isMap(sel.X) && isKey(e.Args[m.Key])
		}
		return (d.info.Types[e.Fun].IsType() || pure.Has(f)) && slices.ContainsFunc(e.Args, is)
	}
	return false
}
