package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Another server may be asked about the Origin by a request: what it answers then is what
// code out of sight says of that.

// informedSlot marks a request that the program makes, or a map of its headers, into which
// it has put the Origin.
const informedSlot = "informed"

// inform notes that something has been given values: a part of a request that the program
// makes, or what may become one.
func (d *domain) inform(x *flow.Exec, st *flow.State, part flow.Value, values ...flow.Value) {
	if slices.ContainsFunc(values, func(v flow.Value) bool { return holdsOrigin(x, st, v) }) {
		d.noteInformed(x, st, part)
	}
}

// informByCopy notes the same of what gets headers of the request that a handler answers.
func (d *domain) informByCopy(x *flow.Exec, st *flow.State, part, v flow.Value) {
	isHeaders := d.isReceivedRequest(v) && v.From != nil && framework.RoleOf(d.info.TypeOf(v.From.Expr)) == framework.HeaderRole
	if isHeaders || v.Source == mapElem {
		d.noteInformed(x, st, part)
	}
}

func (d *domain) noteInformed(x *flow.Exec, st *flow.State, part flow.Value) {
	if part.ID == 0 {
		return
	}
	if isContainer(part) && part.Kind == flow.Object || d.isMapOfTexts(part) {
		st.SetSlot(part.ID, informedSlot)
	}
	for id := range d.outgoing {
		if x.DependsOn(part.ID, id) {
			st.SetSlot(id, informedSlot)
		}
	}
}

// isMapOfTexts reports whether a value of which nothing is known is a map such as that of
// the values of a query, as far as its expression says.
func (d *domain) isMapOfTexts(v flow.Value) bool {
	return v.Source == sourceNone && v.From != nil && mayBeHeader(d.info.TypeOf(v.From.Expr))
}

// informStruct notes that a field of a struct of another package, which is no part of the
// request that a handler answers, was given a value.
func (d *domain) informStruct(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string, v flow.Value) {
	if f := d.field(n, field); f != nil && f.Pkg() != d.pkg && base.ID != 0 && base.Source == sourceNone && (holdsOrigin(x, st, v) || x.IsGiven(v)) {
		st.SetSlot(base.ID, informedSlot)
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
