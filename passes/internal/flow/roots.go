package flow

import (
	"go/ast"
	"go/types"
	"slices"
)

// Slice limits the runs to what has a say in what the client, an [Effecter],
// tracks. Fns are the functions that may be run.
func (x *Exec) Slice(fns []*Fn) {
	if dom, ok := x.dom.(Effecter); ok {
		x.slice = newSlice(x.Prog, dom, x.dom.CallsReceiver, fns)
	}
}

// Run runs a function as a root: nothing is known of its parameters. The
// literals that it creates are run after it. Each run starts with a call of
// begin, which may change the state, and ends with one of end, which is told
// whether the run was complete: no bound has kept it from a path.
func (x *Exec) Run(fn *Fn, begin func(fn *Fn, st *State), end func(fn *Fn, complete bool)) {
	x.forgot = make(map[ID]bool) // literals are created in states that have forgotten
	x.pending = append(x.pending, rootRun{fn: fn, entry: new(State)})
	for len(x.pending) > 0 {
		run := x.pending[0]
		x.pending = x.pending[1:]
		if x.inPlace[run.value] {
			continue // what it does is known where it is called
		}
		x.work, x.cut = 0, x.exhausted()
		st := run.entry.clone()
		begin(run.fn, st)
		x.bindParams(st, run.fn, nil)
		for _, e := range x.body(&frame{fn: run.fn}, st) {
			x.dom.Exit(x, e.st, run.fn.Body.Rbrace, e.results)
		}
		x.queue()
		end(run.fn, !x.cut && !x.partial[run.fn])
	}
}

// Does reports whether a function has an effect, as far as the slice tells.
func (x *Exec) Does(fn *Fn) bool {
	if x.slice == nil {
		return false
	}
	p := x.slice.part(fn)
	x.slice.run()
	return p.does
}

// Ends reports whether a function may end a path without returning.
func (x *Exec) Ends(fn *Fn) bool {
	return x.slice != nil && len(x.slice.part(fn).ends) > 0
}

// Small reports whether a function has but a few nodes that are relevant, so
// that to run it wherever it is called costs little.
func (x *Exec) Small(fn *Fn) bool {
	if x.slice == nil {
		return true
	}
	const most = 24
	p := x.slice.part(fn)
	x.slice.run()
	n := 0
	for _, items := range p.items {
		for _, it := range items {
			if it.relevant {
				n++
			}
		}
	}
	return n <= most
}

// Work returns how many nodes have been run.
func (x *Exec) Work() int { return x.total }

// exhausted reports whether there has been work enough.
func (x *Exec) exhausted() bool {
	return x.work >= maxWork || x.RootLimit != 0 && x.work >= x.RootLimit || x.Limit != 0 && x.total >= x.Limit
}

// Passes reports whether a predicate, a function of one parameter with one
// boolean result, is true for some arguments and false for others, and true
// only on paths that have a flag.
func (x *Exec) Passes(fn *Fn, arg Value, flag Flags) bool {
	st := new(State)
	x.work, x.cut, x.forgot = 0, false, make(map[ID]bool)
	x.bindParams(st, fn, &Call{Expr: new(ast.CallExpr), Args: []Value{arg}})
	accepts, refuses := false, false
	for _, e := range x.body(&frame{fn: fn}, st) {
		if len(e.results) != 1 {
			return false
		}
		for _, st := range x.assume(e.st.clone(), e.results[0], true) {
			if st.Flags&flag == 0 {
				return false
			}
			accepts = true
		}
		refuses = refuses || len(x.assume(e.st.clone(), e.results[0], false)) > 0
	}
	return accepts && refuses && !x.cut
}

// later queues a literal to be run as a root. What its creator knows of
// variables that it uses goes with it, unless they change after its creation.
func (x *Exec) later(st *State, lit Value) {
	fn := lit.Fn
	entry := &State{Flags: st.Flags, Forgetful: st.Forgetful, Unsure: st.Unsure, past: st.past}
	uses := x.Prog.uses(fn)
	for _, row := range st.vars {
		if v := x.varlist[row.key]; uses[v] && !x.changes(v, fn) {
			entry.vars = append(entry.vars, row)
		}
	}
	held := make(map[ID]bool)
	entry.values(func(v Value) { v.identities(held) })
	for grown := true; grown; {
		grown = false
		for _, row := range st.slots {
			if !held[row.key.id] || !x.carried(row.key.id) {
				continue
			}
			for _, e := range row.value {
				n := len(held)
				e.Value.identities(held)
				grown = grown || len(held) > n
			}
		}
	}
	for _, row := range st.slots {
		if held[row.key.id] && x.carried(row.key.id) {
			entry.slots = append(entry.slots, row)
		}
	}
	for _, row := range st.facts {
		if !x.isTransient(row) || x.computable(held, row.key) {
			entry.facts = append(entry.facts, row)
		}
	}
	key := lit.closure() + entry.key()
	if !x.seen[key] {
		x.seen[key] = true
		x.waiting = append(x.waiting, rootRun{fn, entry, lit.closure()})
	}
}

// queue moves the literals that were created to those that are to be run, the
// last first: it may call those before it. Of many states of one literal it
// takes some, spread over all.
func (x *Exec) queue() {
	byFn := make(map[*Fn][]rootRun)
	var order []*Fn
	for _, run := range x.waiting {
		if x.inPlace[run.value] {
			continue
		}
		if byFn[run.fn] == nil {
			order = append(order, run.fn)
		}
		byFn[run.fn] = append(byFn[run.fn], run)
	}
	x.waiting = nil
	for _, fn := range slices.Backward(order) {
		runs := byFn[fn]
		n := min(len(runs), maxEntries)
		x.partial[fn] = x.partial[fn] || n < len(runs)
		for i := range n {
			x.pending = append(x.pending, runs[i*len(runs)/n])
		}
	}
}

// changes reports whether v gets another value after the literal fn was
// created: in a function literal, or further down.
func (x *Exec) changes(v *types.Var, fn *Fn) bool {
	return slices.ContainsFunc(slices.Concat(x.Prog.assigns[v], x.Prog.parts[v]), func(a assignment) bool {
		byLiteral := a.in != nil && a.in.Obj == nil && !within(v.Pos(), a.in.Node)
		return byLiteral || a.pos > fn.Node.End() || a.rhs == nil && a.in == nil
	})
}
