package exchange

import (
	"encoding/binary"
	"net/http"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A call that refuses an origin answers that there is nothing to be read, body and all.
// If its path goes on to what answers those that are not refused, that is read all the
// same.

// refusedSlot marks a response that was refused; it has the site of the refusal.
const refusedSlot = "refused"

// handedOnPart is the part of a response that somebody else makes.
const handedOnPart = "handed on"

// isRefused reports whether a status says that there is nothing to be read.
func isRefused(status int) bool {
	return status == http.StatusUnauthorized || status == http.StatusForbidden
}

// refuse notes that the last outcome is one of a call that refuses.
func (d *domain) refuse(x *flow.Exec, st *flow.State, c *flow.Call, id flow.ID) {
	site := x.Site(d.root.Node, "refused "+partOf(x, c), nil)
	d.outcomes[len(d.outcomes)-1].refusal = site
	st.SetSlot(id, refusedSlot, flow.Entry{Site: site})
}

// A servedPart is a part of a response that a path of a root comes to without a refusal.
type servedPart struct {
	root *flow.Fn
	part string
}

// comesTo notes that a path comes to a part of a response.
func (d *domain) comesTo(st *flow.State, id flow.ID, part string) {
	if st.Unsure {
		return
	}
	if entries, refused := st.Slot(id, refusedSlot); refused {
		d.resumed[entries[0].Site] = append(d.resumed[entries[0].Site], part)
		return
	}
	d.served[servedPart{d.root, part}] = true
}

// goesOn reports whether an outcome is of a refusal after which a path comes to what
// others are served.
func (d *domain) goesOn(o outcome) bool {
	return o.refusal != nil && slices.ContainsFunc(d.resumed[o.refusal], func(part string) bool { return d.served[servedPart{o.root, part}] })
}

// partOf returns the part of a response that a call makes, as the calls under way come
// there.
func partOf(x *flow.Exec, c *flow.Call) string {
	var key []byte
	for _, call := range append(callsUnderWay(x), c.Expr) {
		key = binary.AppendVarint(key, int64(call.Lparen))
	}
	return string(key)
}
