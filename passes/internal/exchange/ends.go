package exchange

import (
	"go/ast"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// An End is one way in which a path ends, or sends a response. HandedOn says that
// code out of sight goes on with that.
type End struct {
	*Outcome
	HandedOn bool
}

// Ends returns the ways in which a response leaves that another replay of the same
// function came to, whether they have headers or not, but for those that contradict
// it in what neither request says: another path, another setting. To a response that
// is returned what stands before the function may add headers.
func (p *Replay) Ends(of Replayed) (ends []End) {
	for _, o := range p.d.outcomes {
		if o.root != of.Func || o.st.Unsure {
			continue
		}
		id, more := of.id, false
		switch {
		case of.id == theResult && o.returned:
			id, more = o.only, o.only == unknownResponse || p.d.isAmended(o.root)
		case o.returned || of.id == theResult || o.only != of.id && (o.only != 0 || isSent(o.st, of.id)):
			continue
		default:
			more = o.only == 0 && o.status == 0 && p.d.mayGoOn(o.st, of.id, o.root)
		}
		out := o.of(id, p.d)
		out.d, out.of, out.by = p.d, o.root, o.by
		if out.Contradicts(of.Outcome) {
			continue
		}
		if answered, ok := o.st.Slot(id, statusSlot); ok && o.by == nil && o.gives == nil && answered[0].Site != nil {
			out.by = answered[0].Site.Data.(*commitment)
		}
		handsOn, _ := o.handsOn(id)
		ends = append(ends, End{out, handsOn || more})
	}
	return ends
}

// isAmended reports whether what a function returns is a response to which what stands
// before it may add headers of CORS.
func (d *domain) isAmended(fn *flow.Fn) bool {
	return slices.ContainsFunc(flow.ResultTypes(d.info, fn), framework.MayAdd)
}

// mayGoOn reports whether, where a function returns, other handlers may go on with
// the response: those of a framework whose handlers are chained, unless this one
// has answered or ended the chain.
func (d *domain) mayGoOn(st *flow.State, id flow.ID, fn *flow.Fn) bool {
	_, answered := st.Slot(id, statusSlot)
	rest, aborted := st.Slot(id, restSlot)
	return !answered && !(aborted && len(rest) == 0) && !d.isLone(fn)
}

// isLone reports whether a function is given a response of net/http, or of another framework
// that runs no handler after it.
func (d *domain) isLone(fn *flow.Fn) bool {
	return slices.ContainsFunc(fn.Type.Params.List, func(f *ast.Field) bool {
		t := d.info.TypeOf(f.Type)
		return framework.RoleOf(t) == framework.ResponseRole || framework.RoleOf(t) == framework.ContextRole && framework.IsLone(t)
	})
}
