package exchange

import (
	"cmp"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Who hands on to code out of sight may be around any handler of the package of which it
// is not known who serves it.

// addElsewhere notes what functions that allow no origin themselves do for all that may
// come behind them.
func (res *Result) addElsewhere(x *flow.Exec, d *domain) {
	allows := d.allowing()
	passed := make(map[*flow.Fn]bool) // whether all Origins that a function hands on passed a check
	for _, o := range d.outcomes {
		operands, context := d.contextOf(x, o.root)
		if len(allows[o.root]) > 0 || o.st.Unsure || !holdsResponse(context) {
			continue
		}
		id := cmp.Or(o.only, operands[len(operands)-1].ID)
		if o.inView || !o.handedOn && !(o.only == 0 && continuesAfter(o, id, context)) {
			continue
		}
		res.VaryElsewhere = res.VaryElsewhere || slices.ContainsFunc(o.of(id, d.wildcards).Vary, namesOrigin)
		before, known := passed[o.root]
		passed[o.root] = (before || !known) && (o.st.Flags&(checked|originEmpty) != 0 || isGone(o.st, cors.Origin))
	}
	for _, all := range passed {
		res.RefusedElsewhere = res.RefusedElsewhere || all
	}
}

// namesOrigin reports whether a value of Vary names Origin.
func namesOrigin(v Value) bool {
	s, ok := v.String()
	return ok && cors.VaryHas(s, cors.Origin)
}
