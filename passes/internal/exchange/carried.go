package exchange

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A request has along with it what handlers store for those that come after, each by a
// key: in its context, or in that of the framework. It is a slot of the request, whatever
// context was made of which: who has stored something has it read by others as a rule.
// What nobody in sight has stored is the answer to some question that was not looked at,
// such as whether the Origin is allowed.

// carriedSlot begins the name of the slot of a key.
const carriedSlot = "carried "

// carriedMember interprets a call of a member that stores for others, or reads what they
// have stored.
func (d *domain) carriedMember(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call, target flow.Value) (flow.Value, bool) {
	if !d.tracksHeaders() {
		return flow.Value{}, false
	}
	t := d.info.TypeOf(c.Expr)
	switch {
	case m.Verb == framework.Carrier:
		return d.carrier(x, target, t)
	case m.Verb == framework.Canceled:
		return d.canceled(x, c, target)
	case m.Verb == framework.Collect && len(c.Args) > 0:
		keepError(st, target, c.Args[0])
		return flow.Value{}, false
	case m.Verb == framework.LastCollected:
		return d.lastCollected(x, st, c, target)
	case m.Key >= len(c.Args):
		return flow.Value{}, false
	case m.Verb == framework.Carry && m.Value < len(c.Args):
		d.carry(x, st, target, c.Args[m.Key], c.Args[m.Value])
		if isCarrier(target) && m.Recv == "" {
			return target, true // a context that has more
		}
		return flow.Value{}, false
	case m.OfURL && !d.carriedKeys.isStored(d.keyOf(x, c.Args[m.Key])):
		return flow.Value{ID: x.Derived("query", c.Args[m.Key], target), Class: flow.Request, Source: text(Query, raw)}, true
	case m.Verb == framework.Carried:
		if m.Value > 0 && m.Value < len(c.Args) {
			d.carry(x, st, target, c.Args[m.Key], c.Args[m.Value])
		}
		if target.ID == 0 {
			target.ID = x.New(st, c.Expr)
		}
		v, found, ok := d.carried(x, st, target, c.Args[m.Key])
		if !ok {
			return flow.Value{}, false
		}
		return d.carriedResults(x, v, found, t), true
	}
	return flow.Value{}, false
}

// carrier returns what has the things that are carried along: of a request, or made of
// such a context.
func (d *domain) carrier(x *flow.Exec, of flow.Value, t types.Type) (flow.Value, bool) {
	if of.ID == 0 || !isCarrier(of) {
		return flow.Value{}, false
	}
	v := flow.Value{ID: of.ID, Class: flow.Request, Source: carrier}
	if tuple, ok := t.(*types.Tuple); ok { // and what cancels it
		out := flow.Value{Kind: flow.Tuple, Elems: make([]flow.Value, tuple.Len())}
		out.Elems[0] = v
		return out, true
	}
	return v, true
}

// canceled returns what tells whether a context has been cancelled. Where the package
// cancels any before it is done with it, that may be its answer to something.
func (d *domain) canceled(x *flow.Exec, c *flow.Call, target flow.Value) (flow.Value, bool) {
	if d.carriedKeys == nil || !d.carriedKeys.cancels {
		return flow.Value{}, false
	}
	return d.OfType(d.unseen(x, "canceled", target), d.info.TypeOf(c.Expr)), true
}

func isCarrier(v flow.Value) bool {
	return v.Source == carrier || v.Source == request || v.Source == context
}

// keyOf returns what tells a key from others, "" if that is not known.
func (d *domain) keyOf(x *flow.Exec, key flow.Value) string {
	if key.From == nil {
		return ""
	}
	if key.Kind == flow.Const {
		return typeName(d.info.TypeOf(key.From.Expr)) + " " + key.Const.ExactString()
	}
	return carriedName(d.info, x.Prog, key.From.Expr)
}

// carry stores a value by a key. Where it is not known by which, it may be by any.
func (d *domain) carry(x *flow.Exec, st *flow.State, target, key, v flow.Value) {
	if target.ID == 0 || !isCarrier(target) {
		return
	}
	if name := d.keyOf(x, key); name != "" {
		st.SetSlot(target.ID, carriedSlot+name, flow.Entry{Value: v})
		return
	}
	d.forgetCarried(x, st, target)
}

// forgetCarried forgets what is carried along: somebody may have stored something else.
func (d *domain) forgetCarried(x *flow.Exec, st *flow.State, target flow.Value) {
	var names []string
	st.Slots(target.ID, func(name string, _ []flow.Entry) {
		if strings.HasPrefix(name, carriedSlot) {
			names = append(names, name)
		}
	})
	for _, name := range names {
		st.SetSlot(target.ID, name, flow.Entry{Value: d.unseen(x, name, target)})
	}
}

// carried returns what is carried along by a key, and whether it is known that there is
// something. It is not ok if that has nothing to do with the Origin.
func (d *domain) carried(x *flow.Exec, st *flow.State, target, key flow.Value) (v flow.Value, found, ok bool) {
	name := d.keyOf(x, key)
	if name == "" {
		return d.unseen(x, "unknown key", target, key), false, true
	}
	if entries, ok := st.Slot(target.ID, carriedSlot+name); ok && isCarrier(target) {
		return entries[0].Value, entries[0].Value.Source != carriedValue, true
	}
	return d.unseen(x, carriedSlot+name, target), false, !d.carriedKeys.isOther(name)
}

// unseen returns what somebody out of sight has stored.
func (d *domain) unseen(x *flow.Exec, name string, of ...flow.Value) flow.Value {
	v := flow.Value{ID: x.Derived(name, of...), Class: flow.Request, Source: carriedValue}
	if d.asked != nil {
		x.Give(v) // who stored it may have looked at what the request has
	}
	return v
}

// carriedResults returns the results of a call that reads what is carried along: that
// and, if there are several, whether it was found.
func (d *domain) carriedResults(x *flow.Exec, v flow.Value, found bool, t types.Type) flow.Value {
	tuple, ok := t.(*types.Tuple)
	if !ok {
		return v
	}
	out := flow.Value{Kind: flow.Tuple, Elems: []flow.Value{v}}
	for i := 1; i < tuple.Len(); i++ {
		r := flow.Value{ID: x.Derived("found", v), Class: flow.Request, Source: carriedValue}
		switch {
		case found && syntax.IsError(tuple.At(i).Type()):
			r = flow.Value{Kind: flow.Nil}
		case found:
			r = flow.Bool(true)
		}
		out.Elems = append(out.Elems, r)
	}
	return out
}

// madeOfCarried returns the results of a function that is carried along, of a method of
// what is, or of a function of the standard library, that makes them of that and of what
// no request has, such as constants.
func (d *domain) madeOfCarried(x *flow.Exec, c *flow.Call, t types.Type) (flow.Value, bool) {
	isCarried := func(v flow.Value) bool { return v.Source == carriedValue }
	ofOthers := func(v flow.Value) bool {
		return v.Source != carriedValue && v.Kind != flow.Const && v.Class == flow.Request
	}
	if t == nil || slices.ContainsFunc(c.Args, ofOthers) {
		return flow.Value{}, false
	}
	name, operands := "call", slices.Clone(c.Args)
	f, isFunc := c.Callee.(*types.Func)
	switch {
	case !isFunc && isCarried(c.Fun):
		operands = append(operands, c.Fun)
	case isFunc && f.Signature().Recv() != nil && isCarried(c.Recv):
		name, operands = f.FullName(), append(operands, c.Recv)
	case isFunc && f.Signature().Recv() == nil && f.Pkg() != nil && framework.IsStandard(f.Pkg().Path()) && slices.ContainsFunc(c.Args, isCarried):
		name = f.FullName()
	default:
		return flow.Value{}, false
	}
	result := func(n int, t types.Type) flow.Value {
		return d.OfType(d.unseen(x, fmt.Sprint(name, n), operands...), t)
	}
	tuple, ok := t.(*types.Tuple)
	if !ok {
		return result(0, t), true
	}
	out := flow.Value{Kind: flow.Tuple}
	for i := range tuple.Len() {
		out.Elems = append(out.Elems, result(i, tuple.At(i).Type()))
	}
	return out, true
}

// isOfCarrierAlone reports whether a call is of a function that is given nothing but a
// context, so that it tells something of that, or of a method of what a framework has in
// the place of one.
func isOfCarrierAlone(c *flow.Call) bool {
	isOther := func(v flow.Value) bool { return v.Source != carrier }
	f, ok := c.Callee.(*types.Func)
	if !ok {
		return false
	}
	if f.Signature().Recv() != nil {
		return c.Recv.Source == carrier && !slices.ContainsFunc(c.Args, func(v flow.Value) bool { return v.Kind != flow.Const })
	}
	return len(c.Args) > 0 && !slices.ContainsFunc(c.Args, isOther)
}

// errorsSlot has the errors that handlers have kept for those that come after.
const errorsSlot = "errors"

// maxErrors is how many of them are told apart.
const maxErrors = 8

// keepError adds an error to those of a context. Those that others may have kept before do
// not matter where there is one.
func keepError(st *flow.State, target, err flow.Value) {
	if target.ID == 0 || !isCarrier(target) {
		return
	}
	if err.Kind == flow.Nil {
		st.SetSlot(target.ID, errorsSlot)
		return
	}
	old, _ := st.Slot(target.ID, errorsSlot)
	if len(old) < maxErrors {
		st.SetSlot(target.ID, errorsSlot, append(slices.Clip(old), flow.Entry{Value: err})...)
	}
}

// collected returns the errors that a context has.
func (d *domain) collected(x *flow.Exec, st *flow.State, target flow.Value) flow.Value {
	if entries, ok := st.Slot(target.ID, errorsSlot); ok && target.ID != 0 {
		return listOf(entries)
	}
	return d.unseen(x, errorsSlot, target)
}

// lastCollected returns the last of a list of errors, or of those that a context has.
func (d *domain) lastCollected(x *flow.Exec, st *flow.State, c *flow.Call, target flow.Value) (flow.Value, bool) {
	if target.Source == context {
		target = d.collected(x, st, target)
	}
	switch {
	case target.Kind == flow.Nil:
		return target, true
	case target.Kind == flow.List && len(target.Elems) > 0:
		return flow.Value{Kind: flow.Object, ID: x.New(st, c.Expr)}, true
	}
	return d.unseen(x, "last", target), target.Source == carriedValue
}
