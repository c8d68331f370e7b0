package exchange

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Another server may be asked about the Origin by a request: what it answers then is what
// code out of sight says of that.

// informedSlot marks a request that the program makes, or a map of its headers, into which
// it has put the Origin.
const informedSlot = "informed"

// inform notes that something has been given values: a part of a request that the program
// makes, or what may become one.
func (d *domain) inform(x *flow.Exec, st *flow.State, part flow.Value, values ...flow.Value) {
	tells := func(v flow.Value) bool { return holdsOrigin(x, st, v) }
	if part.ID == 0 || !slices.ContainsFunc(values, tells) {
		return
	}
	if isContainer(part) && part.Kind == flow.Object {
		st.SetSlot(part.ID, informedSlot)
	}
	for id := range d.outgoing {
		if x.DependsOn(part.ID, id) {
			st.SetSlot(id, informedSlot)
		}
	}
}

func isInformed(st *flow.State, v flow.Value) bool {
	_, informed := st.Slot(v.ID, informedSlot)
	return informed && v.ID != 0
}

// isReceivedRequest reports whether a value is the request that a handler answers, or its
// headers, or a copy.
func (d *domain) isReceivedRequest(v flow.Value) bool {
	return v.Source == request && v.ID != 0 && !d.outgoing[v.ID]
}

// forwards reports whether a call sends the request that a handler answers, or a copy with
// its Origin, to another server.
func (d *domain) forwards(st *flow.State, c *flow.Call) bool {
	results, ok := d.info.TypeOf(c.Expr).(*types.Tuple)
	return ok && results.Len() > 0 && isReceived(results.At(0).Type()) && !isGone(st, cors.Origin) &&
		slices.ContainsFunc(c.Args, d.isReceivedRequest)
}
