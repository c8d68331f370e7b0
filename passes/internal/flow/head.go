package flow

import (
	"hash/maphash"
	"slices"
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

	unsure bool // a replay was there in a state that is unsure
}

// newHead returns a head of which nothing is known, one of a body that is over if there is
// any.
func (x *Exec) newHead() *head {
	last := len(x.heads) - 1
	if last < 0 {
		return new(head)
	}
	h := x.heads[last]
	x.heads = x.heads[:last]
	*h = head{seen: keySet{few: h.seen.few[:0]}}
	return h
}

// spareQueue returns an empty queue, one that is over if there is any.
func (x *Exec) spareQueue() []step {
	last := len(x.queues) - 1
	if last < 0 {
		return nil
	}
	queue := x.queues[last]
	x.queues = x.queues[:last]
	return queue
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

// A keySet is a set of the keys of states. It keeps their hashes, which are long enough
// for no two to have the same one, since keys take much memory: they have a number for
// all that a path knows.
type keySet struct {
	few  []keyHash // as most are
	more map[keyHash]bool
}

// maxFewKeys is how many keys are kept in a list.
const maxFewKeys = 8

type keyHash [2]uint64

var seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}

func hashOf(key []byte) keyHash {
	return keyHash{maphash.Bytes(seeds[0], key), maphash.Bytes(seeds[1], key)}
}

// has reports whether a key is in the set.
func (s *keySet) has(key []byte) bool {
	h := hashOf(key)
	return s.more[h] || slices.Contains(s.few, h)
}

// add adds a key that is not in the set.
func (s *keySet) add(key []byte) {
	h := hashOf(key)
	if len(s.few) < maxFewKeys {
		s.few = append(s.few, h)
		return
	}
	if s.more == nil {
		s.more = make(map[keyHash]bool)
	}
	s.more[h] = true
}

// enter returns the state in which to run a block, nil if it was run in that
// or must not be. Again says that it is the head of a loop that has run before.
func (x *Exec) enter(h *head, st *State, again bool) *State {
	if x.covers(h, st) {
		return nil
	}
	turn := h.at(x.turn(st))
	if x.replays && st.Unsure {
		return x.enterUnsure(turn, st)
	}
	if turn.count >= maxSure {
		if st = x.forget(st); x.covers(h, st) {
			return nil
		}
	}
	if turn.count >= x.most() || again && turn.again >= maxTurns+2*h.first {
		x.cut = true
		return nil
	}
	if again {
		turn.again++
	} else {
		h.first++
	}
	h.seen.add(st.key(x.numbering))
	turn.count++
	return st
}

// covers reports whether a block was run in a state, or in one that differs only in that
// it has forgotten nothing: all that may come of the former comes of that.
func (x *Exec) covers(h *head, st *State) bool {
	if h.seen.has(st.key(x.numbering)) {
		return true
	}
	if !st.Forgetful && !st.Unsure {
		return false
	}
	sure := *st
	sure.Forgetful, sure.Unsure = false, false
	if h.seen.has(sure.key(x.numbering)) {
		return true
	}
	sure.Forgetful = true
	return st.Unsure && h.seen.has(sure.key(x.numbering))
}

// enterUnsure returns the state of a replay in which to run a block, if it is the first
// that is unsure: nothing comes of such a path but what it asks of the request, and that
// is the same on others.
func (x *Exec) enterUnsure(t *turn, st *State) *State {
	if t.unsure {
		x.left = true
		return nil
	}
	t.unsure = true
	return st
}

// most returns how many states a block is run in. A run that is not complete, or that has
// used half of what it may cost, goes on to its ends: it comes there in a few states rather
// than not at all.
func (x *Exec) most() int {
	if x.cut && x.work >= maxLong || x.work >= x.limit()/2 {
		return maxFew
	}
	return maxStates
}

// clean removes from a state the variables that are dead, and what was told of values
// that nothing has or can compute any more.
func (x *Exec) clean(st *State, dead *deadSet) {
	if dead.numbers != nil {
		st.vars = st.vars.without(func(n int) bool { return dead.has(x.variables.list[n]) })
	}
	if !slices.ContainsFunc(st.facts, x.isTransient) {
		return
	}
	held := x.heldBy(st)
	st.facts = st.facts.less(func(f *row[ID, Fact]) bool { return x.isTransient(f) && !x.computable(held, f.key) })
}

// heldBy returns the identities of what the path has at hand. The set is written over
// by the next.
func (x *Exec) heldBy(st *State) *idSet {
	x.held.clear()
	st.values(func(v Value) { v.identities(&x.held) })
	return &x.held
}

// isTransient reports whether a fact is about a value that is computed anew at
// each execution, or depends on one, and counts no more once that is gone.
func (x *Exec) isTransient(f *row[ID, Fact]) bool {
	return !f.value().lasting && x.ids.traits[f.key]&transient != 0
}

// computable reports whether a value is held, or can be computed again from
// what is.
func (x *Exec) computable(held *idSet, id ID) bool {
	if held.has(id) || x.ids.traits[id]&transient == 0 {
		return true
	}
	for _, dep := range x.ids.deps[id] {
		if !x.computable(held, dep) {
			return false
		}
	}
	return len(x.ids.deps[id]) > 0
}

// forget returns a state that has forgotten what its branches told, but for what
// counts at the end of the path.
func (x *Exec) forget(st *State) *State {
	forgets := func(f *row[ID, Fact]) bool { return !f.value().lasting }
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
