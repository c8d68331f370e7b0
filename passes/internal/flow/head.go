package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/container/intsets"
)

// A head is what is known of the states in which a block was run.
type head struct {
	seen  map[string]bool
	count map[string]int // by iteration of the loops that are unrolled
	again map[string]int // likewise: of those that came back to the head of a loop
	first int            // of those that came there otherwise
}

// enter returns the state in which to run a block, nil if it was run in that
// or must not be. Again says that it is the head of a loop that has run before.
func (x *Exec) enter(h *head, st *State, again bool) *State {
	if h.seen == nil {
		h.seen, h.count, h.again = make(map[string]bool), make(map[string]int), make(map[string]int)
	}
	key := st.key(x.numbering)
	if h.seen[string(key)] {
		return nil
	}
	turn := x.turn(st)
	if h.count[turn] >= maxSure {
		st = x.forget(st)
		if key = st.key(x.numbering); h.seen[string(key)] {
			return nil
		}
	}
	if h.count[turn] >= maxStates || again && h.again[turn] >= maxTurns+2*h.first {
		x.cut = true
		return nil
	}
	if again {
		h.again[turn]++
	} else {
		h.first++
	}
	h.seen[string(key)] = true
	h.count[turn]++
	return st
}

// clean returns a state without variables that are dead, and without what was
// told of values that nothing has or can compute any more.
func (x *Exec) clean(st *State, dead []*types.Var) *State {
	if len(dead) > 0 {
		if vars := st.vars.without(func(n int) bool { return slices.Contains(dead, x.varlist[n]) }); len(vars) < len(st.vars) {
			st = st.clone()
			st.vars = vars
		}
	}
	if !slices.ContainsFunc(st.facts, x.isTransient) {
		return st
	}
	var held intsets.Sparse
	st.values(func(v Value) { v.identities(&held) })
	facts := st.facts.less(func(f row[ID, Fact]) bool { return x.isTransient(f) && !x.computable(&held, f.key) })
	if len(facts) < len(st.facts) {
		st = st.clone()
		st.facts = facts
	}
	return st
}

// isTransient reports whether a fact is about a value that is computed anew at
// each execution, or depends on one, and counts no more once that is gone.
func (x *Exec) isTransient(f row[ID, Fact]) bool {
	return !f.value().lasting && x.traits[f.key]&transient != 0
}

// computable reports whether a value is held, or can be computed again from
// what is.
func (x *Exec) computable(held *intsets.Sparse, id ID) bool {
	if held.Has(int(id)) || x.traits[id]&transient == 0 {
		return true
	}
	for _, dep := range x.deps[id] {
		if !x.computable(held, dep) {
			return false
		}
	}
	return len(x.deps[id]) > 0
}

// forget returns a state that has forgotten what its branches told, but for what
// counts at the end of the path.
func (x *Exec) forget(st *State) *State {
	forgets := func(f row[ID, Fact]) bool { return !f.value().lasting }
	if !slices.ContainsFunc(st.facts, forgets) {
		return st
	}
	st = st.clone()
	for _, row := range st.facts {
		if forgets(row) {
			x.forgot[row.key] = true
		}
	}
	st.facts, st.Forgetful = st.facts.less(forgets), true
	return st
}
