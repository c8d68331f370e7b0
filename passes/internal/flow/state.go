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

// A fact is what the branches of a path have told about an unknown value.
type fact struct {
	eq  constant.Value   // it is this constant
	neq []constant.Value // it is none of these
}

// A State is one path: the values of variables and slots, and what its
// branches have established. The analysis keeps states apart rather than
// join them, so that what is written on one arm of an if never meets what
// is written on the other.
//
// A State is copied by assignment: its tables are never changed in place.
type State struct {
	Flags Flags

	vars  table[int, Value] // by number of the variable
	slots table[slotKey, []Entry]
	facts table[ID, fact]
	temps table[int, Value] // results of the calls of the current node, by position
}

// Slot returns the entries of a slot and whether it was ever stored to.
func (st *State) Slot(id ID, name string) ([]Entry, bool) {
	return st.slots.get(slotKey{id, name}, compareSlots)
}

// SetSlot replaces the entries of a slot.
func (st *State) SetSlot(id ID, name string, entries ...Entry) {
	st.slots = st.slots.set(slotKey{id, name}, entries, compareSlots)
}

// Forget removes the slots of an object that nothing refers to any more.
func (st *State) Forget(id ID) {
	st.slots = st.slots.without(func(k slotKey) bool { return k.id == id })
}

// Slots calls f for each slot of an object, in order of name.
func (st *State) Slots(id ID, f func(name string, entries []Entry)) {
	for _, s := range st.slots {
		if s.key.id == id {
			f(s.key.name, s.value)
		}
	}
}

// Objects returns the identities of the objects that have entries in the
// slot of a name, in order.
func (st *State) Objects(name string) []ID {
	var ids []ID
	for _, s := range st.slots {
		if s.key.name == name && len(s.value) > 0 {
			ids = append(ids, s.key.id)
		}
	}
	return ids
}

func (st *State) clone() *State {
	c := *st
	return &c
}

// key returns an encoding of st that no other state of the analysis shares.
func (st *State) key() string {
	key := binary.AppendUvarint(nil, uint64(st.Flags))
	for _, v := range st.vars {
		key = binary.AppendUvarint(key, uint64(v.key))
		key = v.value.appendKey(key)
	}
	key = append(key, 0xff)
	for _, s := range st.slots {
		key = binary.AppendVarint(key, int64(s.key.id))
		key = append(key, s.key.name...)
		key = append(key, 0)
		key = binary.AppendUvarint(key, uint64(len(s.value)))
		for _, e := range s.value {
			key = e.Value.appendKey(key)
			key = binary.AppendUvarint(key, uint64(e.Flags))
			site := 0
			if e.Site != nil {
				site = e.Site.n
			}
			key = binary.AppendUvarint(key, uint64(site))
		}
	}
	key = append(key, 0xff)
	for _, f := range st.facts {
		key = binary.AppendVarint(key, int64(f.key))
		if f.value.eq != nil {
			key = append(key, '=')
			key = append(key, f.value.eq.ExactString()...)
		}
		for _, c := range f.value.neq {
			key = append(key, '!')
			key = append(key, c.ExactString()...)
		}
		key = append(key, 0)
	}
	key = append(key, 0xff)
	for _, t := range st.temps {
		key = binary.AppendUvarint(key, uint64(t.key))
		key = t.value.appendKey(key)
	}
	return string(key)
}

// A table is a small persistent map, sorted by key.
type table[K, V any] []row[K, V]

type row[K, V any] struct {
	key   K
	value V
}

func (t table[K, V]) search(k K, compare func(x, y K) int) (int, bool) {
	return slices.BinarySearchFunc(t, k, func(r row[K, V], k K) int { return compare(r.key, k) })
}

func (t table[K, V]) get(k K, compare func(x, y K) int) (v V, ok bool) {
	if i, ok := t.search(k, compare); ok {
		return t[i].value, true
	}
	return v, false
}

func (t table[K, V]) set(k K, v V, compare func(x, y K) int) table[K, V] {
	i, ok := t.search(k, compare)
	out := make(table[K, V], 0, len(t)+1)
	out = append(append(out, t[:i]...), row[K, V]{k, v})
	if ok {
		i++
	}
	return append(out, t[i:]...)
}

// without returns t less the rows whose key is to be dropped.
func (t table[K, V]) without(drop func(K) bool) table[K, V] {
	if !slices.ContainsFunc(t, func(r row[K, V]) bool { return drop(r.key) }) {
		return t
	}
	return slices.DeleteFunc(slices.Clone(t), func(r row[K, V]) bool { return drop(r.key) })
}
