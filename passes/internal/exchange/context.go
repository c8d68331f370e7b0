package exchange

import (
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// contextOf returns the operands of a handler up to that by which it answers: the first
// that is a context, or else the first of all. Its type is that of the last.
func (d *domain) contextOf(x *flow.Exec, fn *flow.Fn) (operands []flow.Value, t types.Type) {
	if fn.Type.Params.NumFields() == 0 { // what initializes a variable has no signature, either
		return nil, types.Typ[types.Invalid]
	}
	params := d.signature(fn).Params()
	n := 0
	for i := range params.Len() {
		if framework.RoleOf(params.At(i).Type()) == framework.ContextRole {
			n = i
			break
		}
	}
	for i := range n + 1 {
		v := params.At(i)
		operands = append(operands, d.OfType(flow.Value{ID: x.Variable(v), Class: flow.Config}, v.Type()))
	}
	return operands, params.At(n).Type()
}

// takeRest gives the context of a root the rest of its chain, which its first parameter
// was given.
func (d *domain) takeRest(x *flow.Exec, root *flow.Fn, st *flow.State) {
	operands, _ := d.contextOf(x, root)
	if len(operands) < 2 {
		return
	}
	first, context := operands[0], operands[len(operands)-1]
	if rest, ok := st.Slot(first.ID, restSlot); ok {
		st.SetSlot(context.ID, restSlot, rest...)
	}
}
