package exchange

import (
	"go/ast"
	"maps"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A program may change the headers of the request that it answers, and finds there what
// it has left: a slot of the request for each that matters.

// rewritable are the headers of requests of which it is known what a program makes them.
var rewritable = []string{cors.Origin, cors.Referer, cors.Cookie}

// isRewritable reports whether it is known of a header of requests what a program makes
// it: one of those, or one that the package both sets and reads.
func (d *domain) isRewritable(name string) bool {
	return slices.ContainsFunc(rewritable, func(h string) bool { return strings.EqualFold(h, name) }) || d.carriedKeys.isOwnHeader(name)
}

// askedSlot returns the name of the slot that has the values of a header of the request.
func askedSlot(header string) string { return "asked " + cors.CanonicalName(header) }

// rewrite performs an operation on a header of the request, and reports whether it is one.
func (d *domain) rewrite(st *flow.State, op *operation) bool {
	if op.target.Source != request || op.target.ID == 0 || d.outgoing[op.target.ID] {
		return false
	}
	name := op.name
	if name == "" {
		name, _ = op.key.String()
	}
	if !d.isRewritable(name) || op.raw {
		return true
	}
	var entries []flow.Entry
	for _, v := range op.values {
		if op.verb != framework.Del && v.Kind != flow.Nil {
			entries = append(entries, flow.Entry{Value: v})
		}
	}
	if _, known := st.Slot(op.target.ID, askedSlot(name)); op.verb == framework.Add && !known {
		return true // what the client has sent comes first
	} else if op.verb == framework.Add {
		old, _ := st.Slot(op.target.ID, askedSlot(name))
		entries = append(slices.Clip(old), entries...)
	}
	st.SetSlot(op.target.ID, askedSlot(name), entries...)
	if st.SetSlot(op.target.ID, goneSlot(name)); len(entries) == 0 {
		st.SetSlot(op.target.ID, goneSlot(name), flow.Entry{Value: flow.Bool(true)})
	}
	return true
}

// goneSlot returns the name of the slot that marks a request from which the program has
// taken a header.
func goneSlot(header string) string { return "gone " + cors.CanonicalName(header) }

// isGone reports whether the program has taken a header from a request.
func isGone(st *flow.State, header string) bool { return len(st.Objects(goneSlot(header))) > 0 }

// copyOf returns a copy of a request. It has what goes along with that, and what the
// program has made of its headers so far.
func (d *domain) copyOf(x *flow.Exec, st *flow.State, r flow.Value) flow.Value {
	c := flow.Value{ID: x.Derived("copy", r), Class: flow.Request, Source: request}
	if d.outgoing[r.ID] {
		d.outgoing[c.ID] = true
	}
	if c.ID == 0 {
		return c
	}
	slots := make(map[string][]flow.Entry)
	st.Slots(r.ID, func(name string, entries []flow.Entry) {
		if strings.HasPrefix(name, carriedSlot) || strings.HasPrefix(name, askedSlot("")) || strings.HasPrefix(name, goneSlot("")) {
			slots[name] = entries
		}
	})
	for _, name := range slices.Sorted(maps.Keys(slots)) {
		st.SetSlot(c.ID, name, slots[name]...)
	}
	return c
}

// replaceHeaders forgets the headers of the request where it gets others.
func (d *domain) replaceHeaders(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string) {
	f := d.field(n, field)
	if f == nil || base.ID == 0 || d.outgoing[base.ID] || framework.RoleOf(f.Type()) != framework.HeaderRole {
		return
	}
	for _, name := range append(d.carriedKeys.ownHeaders(), rewritable...) {
		st.SetSlot(base.ID, askedSlot(name), flow.Entry{Value: d.unseen(x, askedSlot(name), base)})
	}
}

// leftOf returns what a program has left of a header of the request, a text or a list,
// if it has changed that.
func (d *domain) leftOf(x *flow.Exec, st *flow.State, base flow.Value, name string, isList bool) (flow.Value, bool) {
	entries, ok := st.Slot(base.ID, askedSlot(name))
	if base.ID == 0 || !ok || !isRequest(base) {
		return flow.Value{}, false
	}
	switch {
	case isList:
		return listOf(entries), true
	case len(entries) == 0:
		return d.give(x, ""), true
	}
	return entries[0].Value, true
}

// isOfNobody reports whether the program has taken the cookies from the request: what it
// answers is what anybody may have.
func (o *Outcome) isOfNobody() bool { return isGone(o.st, cors.Cookie) }
