package exchange

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A handler that is in sight is run where it is handed on to: the next one of a
// middleware, the rest of a chain of handlers, what a router was given. Routers
// are objects whose slots have their middlewares and routes; where the function
// ends that has put one together, each route is put behind the middlewares that
// come before it, and the outermost handler is run as a root.

const (
	usesSlot   = "uses"   // of a router: its middlewares, with those of the router it was made of
	routesSlot = "routes" // of a router: of each route, the handlers and the middlewares before it
	parentSlot = "parent" // of a router: what it was made of
	aroundSlot = "around" // of a router: the middlewares of those that it was given to, by then
	withinSlot = "within" // of a router: the handlers that come before those of routes
	stackSlot  = "stack"  // of a list of middlewares
	restSlot   = "rest"   // of a context: the handlers that come after
)

// Forwards reports whether a method runs handlers that it was given, or is one.
func (d *domain) Forwards(f *types.Func) bool {
	m := framework.MemberOf(f)
	switch {
	case m == nil:
		return false
	case !d.tracksHeaders():
		return handsTo(m, f)
	}
	switch m.Verb {
	case framework.HandOn, framework.Nest, framework.Within, framework.Wrap:
		return true
	}
	return isOfWriter(m, f)
}

// isOfWriter reports whether a method is one of the interface that writers are, which one
// of the package may have for itself.
func isOfWriter(m *framework.Member, f *types.Func) bool {
	switch m.Verb {
	case framework.Response, framework.WriteHeader, framework.WriteBody:
		recv := f.Signature().Recv()
		return recv != nil && types.IsInterface(recv.Type()) && framework.RoleOf(recv.Type()) == framework.ResponseRole
	}
	return false
}

// handsTo reports whether a member hands a response on to its receiver, a handler: of
// cookies, nothing more of a chain is known than what is called in it.
func handsTo(m *framework.Member, f *types.Func) bool {
	params := f.Signature().Params()
	return m.Verb == framework.HandOn && params.Len() > m.Target && framework.RoleOf(params.At(m.Target).Type()) != 0
}

// Forward returns the handler that a call hands on to, its receiver or the next one of the
// context's chain, or the method that a writer of the package has.
func (d *domain) Forward(x *flow.Exec, st *flow.State, c *flow.Call, n int) []flow.Forwarded {
	f := c.Callee.(*types.Func)
	m := framework.MemberOf(f)
	switch _, continues, _ := framework.StyleOf(f); {
	case !d.tracksHeaders():
		if n == 0 {
			return st.Forward(x.ReceiverCall(c))
		}
	case m.Verb == framework.Nest:
		if n == 0 {
			return st.Forward(d.nested(x, st, c))
		}
	case m.Verb == framework.Within:
		return st.Forward(d.within(x, st, c, n))
	case m.Verb == framework.Wrap:
		return st.Forward(d.wrapping(x, st, c, n))
	case isOfWriter(m, f):
		if n == 0 {
			return st.Forward(x.ReceiverCall(c))
		}
	case handsTo(m, f):
		if n > 0 {
			return nil
		}
		if routes := d.routed(x, st, c, m); routes != nil {
			return routes
		}
		return st.Forward(x.ReceiverCall(c))
	case n == 0 || continues:
		if next, ok := d.next(x, st, c.Recv); ok {
			return st.Forward(c.ValueCall(next, append(slices.Clip(c.Args), c.Recv)...))
		}
	}
	return nil
}

// maxRoutes is how many routes of a router are run where it is the end of a chain:
// each is a path. One with more is out of sight.
const maxRoutes = 8

// routed returns the handlers of which a router that is called runs one. One that
// leaves the headers alone, or is not known, is like one that is out of sight.
func (d *domain) routed(x *flow.Exec, st *flow.State, c *flow.Call, m *framework.Member) (calls []flow.Forwarded) {
	if c.Recv.ID == 0 || len(c.Args) < 2 {
		return nil
	}
	routes, _ := st.Slot(c.Recv.ID, routesSlot)
	if len(routes) == 0 || len(routes) > maxRoutes {
		return nil
	}
	others := d.otherRoutes
	for i, r := range routes {
		handlers := r.Value.Elems[1].Elems
		if len(r.Value.Elems[0].Elems) > 0 || len(handlers) != 1 || !isActive(x, handlers[0]) {
			others = true
			continue
		}
		to := d.onRoute(x, st, c, i)
		if options, _ := r.Value.Elems[2].Bool(); options {
			to.Flags |= preflight
		}
		to.Flags |= flagsOf(r.Value.Elems[4])
		calls = append(calls, flow.Forwarded{State: to, Call: c.ValueCall(handlers[0], c.Args...)})
	}
	if others && len(calls) > 0 {
		calls = append(calls, flow.Forwarded{State: d.onRoute(x, st, c, -1)})
	}
	return calls
}

// onRoute returns a state in which a request is for one of the routes of a router:
// what another one does is for other requests.
func (d *domain) onRoute(x *flow.Exec, st *flow.State, c *flow.Call, route int) *flow.State {
	st = snapshot(st)
	id := x.Derived(fmt.Sprint("route of ", c.Recv.ID), c.Args[1])
	is := flow.Value{ID: x.Derived(fmt.Sprint("route ", route), flow.Value{ID: id}), Class: flow.Request, Cond: &flow.Cond{
		Op: token.EQL, X: flow.Value{ID: id, Class: flow.Request}, Y: flow.Constant(constant.MakeInt64(int64(route))),
	}}
	x.Learn(st, is, true)
	return st
}

// next takes the next handler from the chain of a context. One that leaves the
// headers alone is taken to hand on, but for the last, which answers.
func (d *domain) next(x *flow.Exec, st *flow.State, context flow.Value) (flow.Value, bool) {
	for {
		rest, _ := st.Slot(context.ID, restSlot)
		if context.ID == 0 || len(rest) == 0 {
			return flow.Value{}, false
		}
		st.SetSlot(context.ID, restSlot, rest[1:]...)
		if isActive(x, rest[0].Value) {
			return rest[0].Value, true
		}
		if len(rest) == 1 {
			d.comesTo(st, context.ID, handedOnPart)
			d.handOn(st, context, rest[0].Value.Kind == flow.Func || !d.sharesRouters())
		}
	}
}

// sharesRouters reports whether other packages may call the function that a run began
// with, and have something of it that may be a router: they may give that other routes.
func (d *domain) sharesRouters() bool {
	if d.start.Obj == nil || !d.mayBeCalled(d.start) {
		return false
	}
	sig := d.start.Obj.Signature()
	for v := range sig.Results().Variables() {
		if !syntax.IsError(v.Type()) {
			return true
		}
	}
	return sig.Recv() != nil || sig.Params().Len() > 0
}

// runRest runs the handlers that come after the root, which a framework does if
// it has handed on to none, and returns the states in which they return.
func (d *domain) runRest(x *flow.Exec, st *flow.State) []*flow.State {
	if !d.continues[d.root] {
		return []*flow.State{st}
	}
	var done []*flow.State
	operands, t := d.contextOf(x, d.root)
	context := operands[len(operands)-1]
	for todo := []*flow.State{st}; len(todo) > 0; {
		st := snapshot(todo[0])
		todo = todo[1:]
		if isSent(st, context.ID) && framework.StopsSent(t) {
			done = append(done, st)
			continue
		}
		next, ok := d.next(x, st, context)
		if !ok {
			done = append(done, st)
			continue
		}
		states, _ := x.Apply(st, next, operands...)
		if states == nil {
			d.handOn(st, context, true)
			states = []*flow.State{st}
		}
		todo = append(todo, states...)
	}
	return done
}

// functions returns the functions that operands of a call are, those of a list that is
// spread included, and the methods by which other operands are handlers; what is neither,
// or not known, is left out.
func (d *domain) functions(x *flow.Exec, c *flow.Call) (fns []flow.Value) {
	args := c.Args
	if n := len(args); n > 0 && c.Expr.Ellipsis != token.NoPos && args[n-1].Kind == flow.List {
		args = slices.Concat(args[:n-1], args[n-1].Elems)
	}
	for _, v := range args {
		if v.Kind != flow.Func {
			v = d.handling(x, v)
		}
		if v.Kind == flow.Func {
			fns = append(fns, v)
		}
	}
	return fns
}

// use notes the middlewares of a router, and the routers that it is given.
func (d *domain) use(x *flow.Exec, st *flow.State, c *flow.Call) {
	if c.Recv.ID == 0 {
		return
	}
	d.mount(st, c)
	uses, _ := st.Slot(c.Recv.ID, usesSlot)
	uses = uses[:len(uses):len(uses)]
	for _, fn := range d.functions(x, c) {
		uses = append(uses, flow.Entry{Value: fn})
	}
	st.SetSlot(c.Recv.ID, usesSlot, uses...)
	d.routers[c.Recv.ID] = c.Callee.(*types.Func)
}

// mount notes that the routes of the routers among the operands of a call come after the
// middlewares which its receiver has by then.
func (d *domain) mount(st *flow.State, c *flow.Call) {
	if c.Recv.ID == 0 {
		return
	}
	around := append(d.around(st, c.Recv.ID), d.allUses(st, c.Recv.ID)...)
	for i, v := range c.Args {
		if v.ID == 0 || !framework.IsRouter(c.TypeOf(d.info, i)) {
			continue
		}
		var entries []flow.Entry
		for _, fn := range around {
			entries = append(entries, flow.Entry{Value: fn})
		}
		st.SetSlot(v.ID, aroundSlot, entries...)
	}
}

// around returns the middlewares that all requests to a router have come by, because of
// what it, or one that it was made of, was given to.
func (d *domain) around(st *flow.State, router flow.ID) (uses []flow.Value) {
	for id := range d.lineage(st, router) {
		outer, _ := st.Slot(id, aroundSlot)
		uses = append(values(outer), uses...)
	}
	return uses
}

// lineage yields a router, and those that it was made of.
func (d *domain) lineage(st *flow.State, router flow.ID) iter.Seq[flow.ID] {
	return func(yield func(flow.ID) bool) {
		seen := make(map[flow.ID]bool) // a loop may make routers of each other
		for !seen[router] {
			seen[router] = true
			if !yield(router) {
				return
			}
			if parent, ok := st.Slot(router, parentSlot); ok {
				router = parent[0].Value.ID
			}
		}
	}
}

// route notes a route of a router.
func (d *domain) route(x *flow.Exec, st *flow.State, c *flow.Call, options bool) {
	handlers := d.functions(x, c)
	chained, _, usesAll := framework.StyleOf(c.Callee.(*types.Func))
	if before, _ := st.Slot(c.Recv.ID, withinSlot); len(handlers) > 0 {
		handlers = slices.Concat(values(before), handlers)
	}
	if len(handlers) == 0 && !chained {
		handlers = []flow.Value{{}} // out of sight
	}
	if c.Recv.ID == 0 || len(handlers) == 0 {
		return
	}
	uses, _ := st.Slot(c.Recv.ID, usesSlot)
	routes, _ := st.Slot(c.Recv.ID, routesSlot)
	route := flow.Value{Kind: flow.Tuple, Elems: []flow.Value{
		{Kind: flow.List, Elems: values(uses)}, {Kind: flow.List, Elems: handlers}, flow.Bool(options),
		flow.Bool(d.gets != nil && isForGet(d.info, c.Expr)), flow.Constant(constant.MakeInt64(int64(d.routes.calls[c.Expr]))),
	}}
	if len(routes) > maxRoutes && len(uses) == 0 && len(handlers) == 1 && !usesAll {
		return // they are too many to be told apart, and each is run by itself
	}
	st.SetSlot(c.Recv.ID, routesSlot, append(routes[:len(routes):len(routes)], flow.Entry{Value: route})...)
	d.routers[c.Recv.ID] = c.Callee.(*types.Func)
}

// flagsOf returns what a route says of its requests.
func flagsOf(v flow.Value) flow.Flags {
	n, _ := v.Int()
	return flow.Flags(n)
}

func values(entries []flow.Entry) (list []flow.Value) {
	for _, e := range entries {
		list = append(list, e.Value)
	}
	return list
}

// group returns a router that has the middlewares of another, and more.
func (d *domain) group(x *flow.Exec, st *flow.State, c *flow.Call) flow.Value {
	if c.Recv.ID == 0 {
		return flow.Value{}
	}
	sub := flow.Value{ID: x.New(st, c.Expr)}
	f := c.Callee.(*types.Func)
	var uses []flow.Entry
	_, _, usesAll := framework.StyleOf(f)
	if !usesAll {
		uses, _ = st.Slot(c.Recv.ID, usesSlot)
		uses = uses[:len(uses):len(uses)]
	}
	if framework.MemberOf(f).Verb == framework.Group {
		for _, fn := range d.functions(x, c) {
			uses = append(uses, flow.Entry{Value: fn})
		}
	}
	st.SetSlot(sub.ID, usesSlot, uses...)
	st.SetSlot(sub.ID, parentSlot, flow.Entry{Value: c.Recv})
	d.routers[sub.ID] = f
	return sub
}

// nested returns the call of the function that is given a router made of
// another, nil if it is not known.
func (d *domain) nested(x *flow.Exec, st *flow.State, c *flow.Call) *flow.Call {
	fns := d.functions(x, c)
	if len(fns) != 1 {
		return nil
	}
	return c.ValueCall(fns[0], d.group(x, st, c))
}

// within returns the call of the function that registers the routes of a group,
// nil once it has, or if it is not known.
func (d *domain) within(x *flow.Exec, st *flow.State, c *flow.Call, n int) *flow.Call {
	fns := d.functions(x, c)
	if c.Recv.ID == 0 || len(fns) == 0 || fns[0].Fn.Type == nil || fns[0].Fn.Type.Params.NumFields() > 0 {
		return nil
	}
	before, _ := st.Slot(c.Recv.ID, withinSlot)
	if n > 0 {
		st.SetSlot(c.Recv.ID, withinSlot, before[:max(len(before)-len(fns)+1, 0)]...)
		return nil
	}
	before = before[:len(before):len(before)]
	for _, fn := range fns[1:] {
		before = append(before, flow.Entry{Value: fn})
	}
	st.SetSlot(c.Recv.ID, withinSlot, before...)
	return c.ValueCall(fns[0])
}

// stack returns a list of middlewares. One that is not known keeps its place.
func (d *domain) stack(x *flow.Exec, st *flow.State, c *flow.Call) flow.Value {
	uses, known := st.Slot(c.Recv.ID, stackSlot)
	if c.Callee.(*types.Func).Signature().Recv() != nil && !known {
		return flow.Value{}
	}
	uses = uses[:len(uses):len(uses)]
	args := c.Args
	if n := len(args); n > 0 && c.Expr.Ellipsis != token.NoPos && args[n-1].Kind == flow.List {
		args = slices.Concat(args[:n-1], args[n-1].Elems)
	}
	for _, v := range args {
		uses = append(uses, flow.Entry{Value: v})
	}
	v := flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}
	st.SetSlot(v.ID, stackSlot, uses...)
	return v
}

// wrapping returns the n'th call by which a list of middlewares wraps a handler,
// from its end, nil if there is none or one of the list is not known.
func (d *domain) wrapping(x *flow.Exec, st *flow.State, c *flow.Call, n int) *flow.Call {
	uses, _ := st.Slot(c.Recv.ID, stackSlot)
	outOfSight := func(e flow.Entry) bool { return e.Value.Kind != flow.Func || e.Value.Fn.Body == nil }
	if c.Recv.ID == 0 || n >= len(uses) || len(c.Args) != 1 || slices.ContainsFunc(uses, outOfSight) {
		return nil
	}
	inner, ok := st.Forwarded(c)
	if !ok {
		inner = c.Args[0] // none that was called so far has to do with headers
	}
	return c.ValueCall(uses[len(uses)-1-n].Value, inner)
}

// serveRoutes runs the routes of the routers that a path has put together. Those
// whose handlers leave the headers alone are one.
func (d *domain) serveRoutes(x *flow.Exec, st *flow.State) {
	routers := append(st.Objects(usesSlot), st.Objects(routesSlot)...)
	slices.Sort(routers)
	for _, id := range slices.Compact(routers) {
		if d.routers[id] == nil {
			continue // a copy
		}
		outer, uses := d.around(st, id), d.allUses(st, id)
		routes, _ := st.Slot(id, routesSlot)
		for _, r := range routes {
			before, handlers := r.Value.Elems[0].Elems, r.Value.Elems[1].Elems
			if _, _, usesAll := framework.StyleOf(d.routers[id]); usesAll {
				before = uses
			}
			before = slices.Concat(outer, before)
			st := snapshot(st)
			if options, _ := r.Value.Elems[2].Bool(); options {
				st.Flags |= preflight
			}
			if get, _ := r.Value.Elems[3].Bool(); get {
				st.Flags |= onlyGet
			}
			st.Flags |= flagsOf(r.Value.Elems[4])
			d.serve(x, st, id, before, handlers)
		}
		d.serve(x, st, id, slices.Concat(outer, uses), []flow.Value{{}})
	}
}

// serve runs a route behind middlewares.
func (d *domain) serve(x *flow.Exec, st *flow.State, router flow.ID, uses, handlers []flow.Value) {
	if len(uses) == 0 && len(handlers) < 2 {
		return // it is run by itself
	}
	chained, continues, _ := framework.StyleOf(d.routers[router])
	if chained {
		chain := slices.Concat(uses, handlers)
		for len(chain) > 0 && !isActive(x, chain[0]) {
			chain = chain[1:] // it hands on
		}
		if len(chain) == 0 {
			return
		}
		var rest []flow.Entry
		for _, fn := range chain[1:] {
			rest = append(rest, flow.Entry{Value: fn})
		}
		d.continues[chain[0].Fn] = continues
		x.Serve(st, chain[0], restSlot, rest...)
		return
	}
	// Have: the first handler is wrapped by the others.
	v := handlers[0]
	for _, wrap := range slices.Backward(slices.Concat(uses, handlers[1:])) {
		states, results := x.Apply(st, wrap, v)
		if len(states) != 1 {
			return
		}
		st, v = states[0], results[0]
	}
}

// allUses returns the middlewares of a router, and where it runs those that the ones which
// it was made of have in the end, these.
func (d *domain) allUses(st *flow.State, router flow.ID) (uses []flow.Value) {
	for id := range d.lineage(st, router) {
		own, _ := st.Slot(id, usesSlot)
		uses = append(values(own), uses...)
		if _, _, usesAll := framework.StyleOf(d.routers[id]); !usesAll {
			break
		}
	}
	return uses
}
