package flow

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"slices"
)

// Flags are facts of a path that the client defines, a bit each.
type Flags uint32

// A Site is a place in the source that an [Entry] comes from.
type Site struct {
	Node ast.Node
	Data any // the client's description of the write

	n int // its number, in order of first use
}

// An Entry is one value in a slot: what was stored, where, and the flags of
// the path at that moment.
type Entry struct {
	Value Value
	Site  *Site
	Flags Flags
}

// A slotKey names a part of an object: a field, or whatever the client
// keeps under a name of its own.
type slotKey struct {
	id   ID
	name string
}

func compareSlots(x, y slotKey) int {
	return cmp.Or(cmp.Compare(x.id, y.id), cmp.Compare(x.name, y.name))
}

// A Fact is what the branches of a path have told about an unknown value.
type Fact struct {
	eq  constant.Value   // it is this constant
	neq []constant.Value // it is none of these

	lasting bool // it counts at the end of the path, too
}

// Is returns the constant that the value is, nil if that is not known.
func (f Fact) Is() constant.Value { return f.eq }

// isSomething reports whether the value is a constant other than zero.
func (f Fact) isSomething() bool {
	switch {
	case f.eq == nil:
		return false
	case f.eq.Kind() == constant.Bool:
		return constant.BoolVal(f.eq)
	case f.eq.Kind() == constant.String:
		return constant.StringVal(f.eq) != ""
	}
	return constant.Sign(f.eq) != 0
}

// Allows reports whether the value may be c.
func (f Fact) Allows(c constant.Value) bool { return !f.Excludes(Fact{eq: c}) }

// Excludes reports whether both facts cannot be of one value.
func (f Fact) Excludes(g Fact) bool { return f.excludes(g) || g.excludes(f) }

// Contradicts reports whether two paths have told different things about one of
// the values, but for those that are left out.
func (st *State) Contradicts(other *State, leaveOut func(ID) bool) bool {
	for _, row := range st.facts {
		if f, ok := other.facts.get(row.key, cmp.Compare[ID]); ok && f.Excludes(row.value()) && !leaveOut(row.key) {
			return true
		}
	}
	return false
}

// Key returns what a fact tells of the value with an identity, as a text that is the same
// for all that tell that.
func (f Fact) Key(id ID) string { return string(f.appendKey(binary.AppendVarint(nil, int64(id)))) }

func (f Fact) appendKey(key []byte) []byte {
	if f.eq != nil {
		key = append(key, '=')
		key = append(key, f.eq.ExactString()...)
	}
	for _, c := range f.neq {
		key = append(key, '!')
		key = append(key, c.ExactString()...)
	}
	return append(key, 0)
}

func (f Fact) excludes(g Fact) bool {
	if f.eq == nil {
		return false
	}
	if g.eq != nil {
		return !sameConst(f.eq, g.eq)
	}
	return slices.ContainsFunc(g.neq, func(c constant.Value) bool { return sameConst(f.eq, c) })
}

// A State is one path: the values of variables and slots, and what its
// branches have established. The analysis keeps states apart rather than
// join them, so that what is written on one arm of an if never meets what
// is written on the other.
//
// A State is copied by assignment: its tables are never changed in place.
type State struct {
	Flags Flags

	// Forgetful says that the path has forgotten what its branches told, and
	// Unsure that it then depended on some of it, or on what is too large to
	// be known: it may be no path of the program.
	Forgetful, Unsure bool

	vars  table[int, Value] // by number of the variable
	slots table[slotKey, []Entry]
	facts table[ID, Fact]
	past  table[ID, Fact]      // what was told of values of earlier iterations, and counts
	temps table[int, Value]    // results of the calls of the current node, by position
	done  []done               // the stores to objects; paths that differ in nothing else are one
	begun table[ID, iteration] // of each loop, as it began
}

// Slot returns the entries of a slot and whether it was ever stored to.
func (st *State) Slot(id ID, name string) ([]Entry, bool) {
	return st.slots.get(slotKey{id, name}, compareSlots)
}

// SetSlot replaces the entries of a slot.
func (st *State) SetSlot(id ID, name string, entries ...Entry) {
	st.slots = st.slots.set(slotKey{id, name}, entries, compareSlots)
}

// newSlot returns a slot that is to be set.
func newSlot(id ID, name string, entries ...Entry) *row[slotKey, []Entry] {
	return &row[slotKey, []Entry]{key: slotKey{id, name}, content: entries}
}

// setSlots replaces several slots of an object.
func (st *State) setSlots(id ID, rows table[slotKey, []Entry]) {
	if len(rows) == 0 {
		return
	}
	byName := func(r, s *row[slotKey, []Entry]) int { return compareSlots(r.key, s.key) }
	i, j := st.slotsOf(id)
	for _, r := range st.slots[i:j] {
		if !slices.ContainsFunc(rows, func(s *row[slotKey, []Entry]) bool { return s.key == r.key }) {
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, byName)
	// Have: the last of two with one name.
	for n := len(rows) - 2; n >= 0; n-- {
		if rows[n].key == rows[n+1].key {
			rows = slices.Delete(rows, n, n+1)
		}
	}
	st.replace(id, rows)
}

// Forget removes the slots of an object that nothing refers to any more.
func (st *State) Forget(id ID) { st.replace(id, nil) }

// replace gives an object other slots, in order of name, than it had.
func (st *State) replace(id ID, rows table[slotKey, []Entry]) {
	i, j := st.slotsOf(id)
	if i == j && len(rows) == 0 {
		return
	}
	out := make(table[slotKey, []Entry], 0, len(st.slots)-(j-i)+len(rows))
	st.slots = append(append(append(out, st.slots[:i]...), rows...), st.slots[j:]...)
}

// slotsOf returns where the slots of an object begin and end.
func (st *State) slotsOf(id ID) (i, j int) {
	i, _ = st.slots.search(slotKey{id: id}, compareSlots)
	for j = i; j < len(st.slots) && st.slots[j].key.id == id; j++ {
	}
	return i, j
}

// Slots calls f for each slot of an object, in order of name.
func (st *State) Slots(id ID, f func(name string, entries []Entry)) {
	i, j := st.slotsOf(id)
	for _, s := range st.slots[i:j] {
		f(s.key.name, s.value())
	}
}

// Objects returns the identities of the objects that have entries in the
// slot of a name, in order.
func (st *State) Objects(name string) []ID {
	var ids []ID
	for _, s := range st.slots {
		if s.key.name == name && len(s.value()) > 0 {
			ids = append(ids, s.key.id)
		}
	}
	return ids
}

// Fact returns what the path's branches told about a value that counts at its
// end: of those of several iterations, what tells the most.
func (st *State) Fact(id ID) (Fact, bool) {
	old, before := st.past.get(id, cmp.Compare[ID])
	if f, ok := st.facts.get(id, cmp.Compare[ID]); ok && f.lasting && !(before && old.tellsMore(f)) {
		return f, true
	}
	return old, before
}

// Tells reports whether the path's branches told something about a value that goes with a
// fact, in one of the iterations that count at its end.
func (st *State) Tells(id ID, f Fact) bool {
	if now, ok := st.facts.get(id, cmp.Compare[ID]); ok && now.lasting && !f.Excludes(now) {
		return true
	}
	before, ok := st.past.get(id, cmp.Compare[ID])
	return ok && !f.Excludes(before)
}

// tellsMore reports whether what an earlier iteration told of a value counts for more
// than what another did: that an element is something, rather than empty or anything
// else.
func (f Fact) tellsMore(than Fact) bool { return f.isSomething() && !than.isSomething() }

// Told returns the constant that the path's branches told a value to be, nil if
// they did not.
func (st *State) Told(id ID) constant.Value { return st.Known(id).eq }

// Known returns what the path's branches told of a value, whether it counts at the end of
// the path or not.
func (st *State) Known(id ID) Fact {
	f, _ := st.facts.get(id, cmp.Compare[ID])
	return f
}

// Facts calls f for what counts at the end of the path, in order.
func (st *State) Facts(f func(id ID, fact Fact)) {
	for _, row := range st.facts {
		if fact := row.value(); fact.lasting {
			f(row.key, fact)
		}
	}
	for _, row := range st.past {
		f(row.key, row.value())
	}
}

// values calls f for each value that the path has at hand.
func (st *State) values(f func(Value)) {
	for _, row := range st.vars {
		f(row.value())
	}
	for _, row := range st.slots {
		for _, e := range row.value() {
			f(e.Value)
		}
	}
	for _, row := range st.temps {
		f(row.value())
	}
}

// HoldsFunc reports whether f is true of a function that the path has at hand.
func (st *State) HoldsFunc(f func(*Fn) bool) bool {
	found := false
	st.values(func(v Value) { found = found || v.holdsFunc(f) })
	return found
}

func (st *State) clone() *State {
	c := *st
	return &c
}

// key returns an encoding of st that no other state of the analysis shares. It is
// written over by the next.
func (st *State) key(n *numbering) []byte {
	key := st.appendUntold(n.key[:0], n)
	for _, facts := range []table[ID, Fact]{st.facts, st.past} {
		key = binary.AppendUvarint(key, uint64(len(facts)))
		for _, f := range facts {
			key = f.appendNumber(key, n, appendFact)
		}
	}
	for _, t := range st.temps {
		key = t.appendNumber(key, n, appendVar)
	}
	n.key = key
	return key
}

// untold returns the hash of the key of a state but for what its branches told.
func (st *State) untold(n *numbering) keyHash {
	n.key = st.appendUntold(n.key[:0], n)
	return hashOf(n.key)
}

func (st *State) appendUntold(key []byte, n *numbering) []byte {
	key = binary.AppendUvarint(key, uint64(st.Flags))
	key = append(key, b2i(st.Forgetful), b2i(st.Unsure))
	key = binary.AppendUvarint(key, uint64(len(st.vars)))
	for _, v := range st.vars {
		key = v.appendNumber(key, n, appendVar)
	}
	key = binary.AppendUvarint(key, uint64(len(st.slots)))
	for _, s := range st.slots {
		key = s.appendNumber(key, n, appendSlot)
	}
	return key
}

func appendVar(v *row[int, Value], key []byte) []byte {
	return v.content.appendKey(binary.AppendUvarint(key, uint64(v.key)))
}

func appendFact(f *row[ID, Fact], key []byte) []byte {
	return f.content.appendKey(binary.AppendVarint(key, int64(f.key)))
}

func appendSlot(s *row[slotKey, []Entry], key []byte) []byte {
	key = binary.AppendVarint(key, int64(s.key.id))
	key = append(append(key, s.key.name...), 0)
	for _, e := range s.content {
		key = e.Value.appendKey(key)
		key = binary.AppendUvarint(key, uint64(e.Flags))
		site := 0
		if e.Site != nil {
			site = e.Site.n
		}
		key = binary.AppendUvarint(key, uint64(site))
	}
	return key
}
