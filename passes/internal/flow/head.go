package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/container/intsets"
)

// A head is what is known of the states in which a block was run.
type head struct {
	seen  keySet
	turns map[string]*turn // by iteration of the loops that are unrolled; nil while there are none
	whole turn             // where none is
	first int              // of the states, those that did not come back to the head of a loop
}

// A turn is one iteration of the loops that are unrolled.
type turn struct {
	count int // of the states
	again int // of those that came back to the head of a loop
}

// at returns the turn that a path is in.
func (h *head) at(key string) *turn {
	if key == "" {
		return &h.whole
	}
	t := h.turns[key]
	if t == nil {
		if h.turns == nil {
			h.turns = make(map[string]*turn)
		}
		t = new(turn)
		h.turns[key] = t
	}
	return t
}

// A keySet is a set of the keys of states: of one, as most are, or more.
type keySet struct {
	first string
	more  map[string]bool
}

func (s *keySet) has(key []byte) bool { return s.first == string(key) || s.more[string(key)] }

// add adds the key of a state, none of which is empty.
func (s *keySet) add(key []byte) {
	if s.first == "" {
		s.first = string(key)
		return
	}
	if s.more == nil {
		s.more = make(map[string]bool)
	}
	s.more[string(key)] = true
}

// enter returns the state in which to run a block, nil if it was run in that
// or must not be. Again says that it is the head of a loop that has run before.
func (x *Exec) enter(h *head, st *State, again bool) *State {
	key := st.key(x.numbering)
	if h.seen.has(key) {
		return nil
	}
	turn := h.at(x.turn(st))
	if turn.count >= maxSure {
		st = x.forget(st)
		if key = st.key(x.numbering); h.seen.has(key) {
			return nil
		}
	}
	if turn.count >= maxStates || again && turn.again >= maxTurns+2*h.first {
		x.cut = true
		return nil
	}
	if again {
		turn.again++
	} else {
		h.first++
	}
	h.seen.add(key)
	turn.count++
	return st
}

// clean removes from a state the variables that are dead, and what was told of values
// that nothing has or can compute any more.
func (x *Exec) clean(st *State, dead []*types.Var) {
	if len(dead) > 0 {
		st.vars = st.vars.without(func(n int) bool { return slices.Contains(dead, x.varlist[n]) })
	}
	if !slices.ContainsFunc(st.facts, x.isTransient) {
		return
	}
	var held intsets.Sparse
	st.values(func(v Value) { v.identities(&held) })
	st.facts = st.facts.less(func(f row[ID, Fact]) bool { return x.isTransient(f) && !x.computable(&held, f.key) })
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
