package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// Slice limits the runs to what has a say in what the client, an [Effecter],
// tracks. Fns are the functions that may be run.
func (x *Exec) Slice(fns []*Fn) {
	if dom, ok := x.dom.(Effecter); ok {
		x.slice = newSlice(x.Prog, dom, x.dom.Forwards, fns)
	}
}

// Run runs a function as a root: nothing is known of its parameters. The
// literals that it creates are run after it, if wants says so of them and what is
// known where they begin. Each run starts with a call of begin, which may change
// the state, and ends with one of end, which is told whether the run was
// complete: no bound has kept it from a path.
func (x *Exec) Run(fn *Fn, wants func(fn *Fn, st *State) bool, begin func(fn *Fn, st *State), end func(fn *Fn, complete bool)) {
	x.RunFirst(fn, begin, end)
	x.RunRest(fn, wants, begin, end)
}

// RunFirst is [Exec.Run], but for the literals: they wait for RunRest.
func (x *Exec) RunFirst(fn *Fn, begin func(fn *Fn, st *State), end func(fn *Fn, complete bool)) {
	x.forgot = make(map[ID]bool) // literals are created in states that have forgotten
	if x.bitten == nil {
		x.bitten = make(map[*Fn]int)
	}
	x.run(rootRun{fn: fn, entry: new(State)}, begin, end)
}

// RunRest runs what waits since RunFirst.
func (x *Exec) RunRest(fn *Fn, wants func(fn *Fn, st *State) bool, begin func(fn *Fn, st *State), end func(fn *Fn, complete bool)) {
	for len(x.pending) > 0 {
		run := x.nextRun()
		if x.inPlace[run.value] {
			continue // what it does is known where it is called
		}
		switch {
		case x.isOfSkipped(run):
		case run.fn != fn && !wants(run.fn, run.entry):
		case x.bitten[run.fn] >= maxBitten:
			x.skip([]rootRun{run}, nil)
		default:
			x.run(run, begin, end)
		}
	}
	x.twins = nil
}

// Again has a literal be run once more where it is created next, whatever bounds have bitten
// in its runs so far, or have kept it from some.
func (x *Exec) Again(fn *Fn) {
	delete(x.bitten, fn)
	delete(x.partial, fn)
}

// nextRun takes the next of the runs that wait: what another has, which waits as well, it may
// call, and so it may what stands in a variable of the package.
func (x *Exec) nextRun() rootRun {
	i := max(0, slices.IndexFunc(x.pending, func(run rootRun) bool {
		return !x.Prog.IsElement(run.fn) && (run.recv == 0 || !x.isHeld(run))
	}))
	run := x.pending[i]
	x.pending = slices.Delete(x.pending, i, i+1)
	return run
}

// isHeld reports whether the receiver of a run is what another has.
func (x *Exec) isHeld(run rootRun) bool {
	return slices.ContainsFunc(x.pending, func(other rootRun) bool {
		if other.recv == run.recv {
			return false
		}
		var held idSet
		other.of.identities(&held)
		other.entry.values(func(v Value) { v.identities(&held) })
		x.hold(&held, other.entry)
		return held.has(run.recv)
	})
}

func (x *Exec) run(run rootRun, begin func(fn *Fn, st *State), end func(fn *Fn, complete bool)) {
	x.work = 0
	x.cut = x.exhausted() // what all roots together may cost has been spent
	x.left, x.noted, x.looked = false, nil, watch(run)
	x.own.clear()
	st := run.entry.clone()
	begin(run.fn, st)
	x.bindParams(st, run.fn, nil)
	if run.recv != 0 {
		for _, row := range run.entry.vars {
			st.vars = st.vars.with(row, cmp.Compare[int])
		}
	}
	for _, e := range x.body(&frame{fn: run.fn}, st) {
		x.dom.Exit(x, e.st, run.fn.Body.Rbrace, e.results)
	}
	if run.recv != 0 && x.cut {
		// Have: a method that nobody calls in view. What it was not run to the
		// end for is judged by itself, as if it had not been.
		for _, undo := range x.noted {
			undo()
		}
	}
	if x.cut {
		x.bitten[run.fn]++
	}
	x.settle(run)
	x.queue()
	end(run.fn, !x.cut && !x.left && !x.partial[run.fn])
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
	if x.slice == nil {
		return false
	}
	p := x.slice.part(fn)
	return len(p.ends)+len(p.ending) > 0
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
	return x.Whole && (x.cut || x.left) || x.work >= x.limit() || x.Limit != 0 && x.total >= x.Limit
}

// limit returns how many nodes may be run for the root.
func (x *Exec) limit() int {
	if x.RootLimit != 0 {
		return min(x.RootLimit, maxWork)
	}
	return maxWork
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
	x.wait(rootRun{fn: lit.Fn, of: lit, entry: x.entry(st, lit, lit.Fn.Node.Pos()), value: lit.closure()})
}

// wait queues a run unless there was one like it.
func (x *Exec) wait(run rootRun) {
	key := run.of.closure() + string(run.entry.key(x.numbering))
	if x.seen[key] {
		x.repeat(run)
		return
	}
	x.seen[key] = true
	x.waiting = append(x.waiting, run)
}

// repeats are expressions by which functions are called as values, like others: with what
// tells the closures.
type repeats map[*Fn]map[ast.Expr]string

// repeat notes the functions that a run has for which another one like it stands: what is
// called there would be called here, by another of its uses.
func (x *Exec) repeat(run rootRun) {
	run.has(func(v Value) {
		if v.Kind != Func || v.From == nil {
			return
		}
		if x.repeats[v.Fn] == nil {
			x.repeats[v.Fn] = make(map[ast.Expr]string)
		}
		x.repeats[v.Fn][v.From.Expr] = v.closure()
	})
}

// usesRun returns how many uses of a function as a value have led to such a call.
func (x *Exec) usesRun(fn *Fn) int {
	n := len(x.uses[fn])
	for e, closure := range x.repeats[fn] {
		if !x.uses[fn][e] && x.inPlace[closure] {
			n++
		}
	}
	return n
}

// entry returns the state in which a function value is run that is called later
// than in st, in which the run is at a position, if that is known.
func (x *Exec) entry(st *State, fn Value, at token.Pos) *State {
	entry := &State{Flags: st.Flags, Forgetful: st.Forgetful, Unsure: st.Unsure, past: st.past}
	kept := x.Prog.capturesOf(fn.Fn).kept
	for _, row := range st.vars {
		if kept[x.variables.list[row.key]] {
			entry.vars = append(entry.vars, row)
		}
	}
	x.carry(entry, st, fn, at)
	return entry
}

// carry adds to the state in which a function value is run later what st knows of
// the objects and values that it has, and will still be so.
func (x *Exec) carry(entry, st *State, fn Value, at token.Pos) {
	var held idSet
	fn.identities(&held)
	entry.values(func(v Value) { v.identities(&held) })
	x.hold(&held, st)
	for _, row := range st.slots {
		if held.has(row.key.id) && x.carried(row.key.id) {
			entry.slots = entry.slots.with(row, compareSlots)
		}
	}
	for _, row := range st.facts {
		if !x.isTransient(row) || x.computable(&held, row.key) {
			entry.facts = append(entry.facts, row)
		}
	}
	entry.done = st.done
	x.unsettle(entry, &held, at)
}

// hold adds to the objects that are held those that they have.
func (x *Exec) hold(held *idSet, st *State) {
	for grown := true; grown; {
		grown = false
		for _, row := range st.slots {
			if !held.has(row.key.id) || !x.carried(row.key.id) {
				continue
			}
			for _, e := range row.value() {
				n := held.n
				e.Value.identities(held)
				grown = grown || held.n > n
			}
		}
	}
}

// Serve queues a function value to be run as a root, since code out of sight
// will call it: with what is in a slot of its first parameter.
func (x *Exec) Serve(st *State, fn Value, slot string, entries ...Entry) {
	param := firstParam(fn.Fn)
	if fn.Kind != Func || fn.Fn.Body == nil || param == nil {
		return
	}
	obj, ok := x.Prog.Info.Defs[param].(*types.Var)
	if !ok {
		return
	}
	x.noteValue(fn)
	entry := &State{Flags: st.Flags, Forgetful: st.Forgetful, Unsure: st.Unsure, past: st.past}
	x.bindEnvironment(entry, fn.env())
	entry.SetSlot(x.varID(obj), slot, entries...)
	x.carry(entry, st, fn, token.NoPos)
	x.wait(rootRun{fn: fn.Fn, of: fn, entry: entry})
}

// ServeMethod queues a method of an object to be run as a root, with what the path, which
// is at a position, knows of the object.
func (x *Exec) ServeMethod(st *State, fn *Fn, recv Value, at token.Pos) {
	entry := &State{Flags: st.Flags, Forgetful: st.Forgetful, Unsure: st.Unsure, past: st.past}
	for _, f := range fn.Recv.List {
		for _, name := range f.Names {
			if obj, ok := x.Prog.Info.Defs[name].(*types.Var); ok {
				x.setVar(entry, obj, recv)
			}
		}
	}
	x.carry(entry, st, recv, at)
	x.wait(rootRun{fn: fn, of: Value{Kind: Func, Fn: fn}, entry: entry, value: methodOf(fn, recv), recv: recv.ID})
}

// methodOf tells the method of an object from others.
func methodOf(fn *Fn, recv Value) string {
	return string(Value{Kind: Func, Fn: fn, Elems: []Value{recv}}.appendKey(nil))
}

// Objects calls f for each object of the path that a literal of a struct made,
// with the type of the literal.
func (x *Exec) Objects(st *State, f func(v Value, t types.Type)) {
	last := ID(0)
	for _, row := range st.slots {
		if t := x.types[row.key.id]; t != nil && row.key.id != last && !st.Escaped(Value{ID: row.key.id}) {
			f(Value{Kind: Object, ID: row.key.id}, t)
		}
		last = row.key.id
	}
}

// TypeOf returns the type of the literal of a struct that made an object, nil if
// none did.
func (x *Exec) TypeOf(v Value) types.Type {
	if v.Kind != Object {
		return nil
	}
	return x.types[v.ID]
}

// FirstParam returns the first parameter of a root, which has one.
func (x *Exec) FirstParam(fn *Fn) Value { return x.param(firstParam(fn)) }

// firstParam returns the name of the first parameter of a function, nil if it
// has none.
func firstParam(fn *Fn) *ast.Ident {
	if fn == nil || fn.Type == nil || len(fn.Type.Params.List) == 0 || len(fn.Type.Params.List[0].Names) == 0 {
		return nil
	}
	return fn.Type.Params.List[0].Names[0]
}

// queue moves the literals that were created to those that are to be run, the
// last first: it may call those before it. Of many states of one literal it
// takes some, spread over all: few where a bound has hidden others.
func (x *Exec) queue() {
	waiting := x.waiting
	for _, run := range waiting {
		for _, entry := range x.Twins(run.entry) {
			run.entry = entry
			x.wait(run)
		}
	}
	most := maxEntries
	if x.cut {
		most = maxHidden
	}
	byFn := make(map[*Fn][]rootRun)
	for i, run := range x.waiting {
		if !x.inPlace[run.value] {
			run.n = i
			byFn[run.fn] = append(byFn[run.fn], run)
		}
	}
	var taken []rootRun
	for fn, runs := range byFn {
		chosen, others := x.choose(x.alike(runs), most)
		x.again[fn] = max(most-len(chosen), 0)
		taken = append(taken, chosen...)
		x.skip(others, chosen)
	}
	slices.SortFunc(taken, func(r, s rootRun) int { return cmp.Compare(s.n, r.n) })
	x.pending = append(x.pending, taken...)
	x.waiting = nil
}
