package exchange

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// cookiesOutOfSight interprets a call of which only the operands are known: what
// it is given may be changed, and a line after the word Set-Cookie is sent.
func (d *domain) cookiesOutOfSight(x *flow.Exec, st *flow.State, c *flow.Call) {
	f, _ := c.Callee.(*types.Func)
	if f != nil && f.Pkg() != nil && f.Pkg() != d.pkg && !framework.IsStandard(f.Pkg().Path()) {
		for i := range c.Args[:max(0, len(c.Args)-1)] {
			if isSetCookie(c.Args[i]) && typematch.IsString(c.TypeOf(d.info, i+1)) {
				d.sendLine(x, st, d.sink(x, c.Expr), d.lineValue(x, d.lineOf(x, c.Args[i+1], c.Operand(i+1))))
			}
		}
	}
	d.escape(x, st, c.Recv, 0)
	for i, arg := range c.Args {
		if _, ok := st.Slot(arg.ID, linesSlot); ok {
			d.flush(x, st, arg.ID)
			st.SetSlot(arg.ID, linesSlot) // what becomes of them is not known
		}
		forgetAdded(st, arg)
		d.escape(x, st, arg, 0)
		d.escapeOperand(x, st, c.Operand(i))
		if _, ok := st.Slot(arg.ID, modeSlot); ok && (f == nil || f.Pkg() == nil || !framework.Known(f.Pkg().Path())) {
			// A framework's context: its next cookies may have another mode.
			st.SetSlot(arg.ID, modeSlot, flow.Entry{})
		}
	}
}

// escape forgets the objects that v leads to.
func (d *domain) escape(x *flow.Exec, st *flow.State, v flow.Value, depth int) {
	if depth > 3 {
		return
	}
	for _, e := range v.Elems {
		d.escape(x, st, e, depth+1)
	}
	if v.Kind == flow.Object && v.ID != 0 {
		var inner []flow.Value
		st.Slots(v.ID, func(_ string, entries []flow.Entry) {
			for _, e := range entries {
				inner = append(inner, e.Value)
			}
		})
		for _, e := range inner {
			d.escape(x, st, e, depth+1)
		}
		d.sendHeld(x, st, v)
		x.Escape(st, v)
	}
}

// escapeOperand forgets the cookies that a call may change by an operand
// other than themselves: the address of a field, or a literal that names them.
func (d *domain) escapeOperand(x *flow.Exec, st *flow.State, e ast.Expr) {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if sel, ok := ast.Unparen(e.X).(*ast.SelectorExpr); ok && e.Op == token.AND {
			d.escape(x, st, x.Eval(st, sel.X), 0)
		}
	case *ast.FuncLit:
		ast.Inspect(e.Body, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if v, ok := d.info.Uses[id].(*types.Var); ok && !v.IsField() && v.Pos() < e.Pos() && v.Parent() != d.pkg.Scope() {
					d.escape(x, st, x.Eval(st, id), 0)
				}
			}
			return true
		})
	}
}
