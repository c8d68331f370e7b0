package flow

import (
	"go/types"
	"maps"
	"slices"
	"strings"
)

// Of the objects that several paths end with, a path that goes on from one of them, nobody
// knows which, knows what is the same on all that have them.

// merge gives a path what it knows of the objects that others end with.
func (x *Exec) merge(st *State, ends []*end) {
	for _, e := range ends {
		e.v.identities(&e.held)
		x.hold(&e.held, e.State)
	}
	for id := nextHeld(ends, 0); id != 0; id = nextHeld(ends, id) {
		having := slices.DeleteFunc(slices.Clone(ends), func(e *end) bool { return !e.held.has(id) })
		if x.carried(id) {
			st.replace(id, x.mergedSlots(id, having))
		}
	}
	for _, d := range ends[0].done {
		isMissing := func(e *end) bool { return !slices.Contains(e.done, d) }
		if !slices.Contains(st.done, d) && !slices.ContainsFunc(ends, isMissing) {
			st.done = append(st.done[:len(st.done):len(st.done)], d)
		}
	}
}

// nextHeld returns the next identity after one that is held by some path, 0 if there is
// none. Those of the parts of an object come after its own.
func nextHeld(ends []*end, after ID) (next ID) {
	for _, e := range ends {
		for id := range e.held.all() {
			if id > after && (next == 0 || id < next) {
				next = id
			}
		}
	}
	return next
}

// mergedSlots returns the slots of an object that several paths have.
func (x *Exec) mergedSlots(id ID, ends []*end) (rows table[slotKey, []Entry]) {
	v := Value{Kind: Object, ID: id}
	if slices.ContainsFunc(ends, func(e *end) bool { return e.Escaped(v) }) {
		return table[slotKey, []Entry]{newSlot(id, open)}
	}
	names := make(map[string]bool)
	for _, e := range ends {
		e.Slots(id, func(name string, _ []Entry) { names[name] = true })
	}
	isOther := false // a map on each path
	for _, name := range slices.Sorted(maps.Keys(names)) {
		entries, same := sameEntries(id, name, ends)
		switch f := fieldNamed(x.structs[id], name); {
		case f != nil:
			rows = append(rows, x.mergedField(v, f, ends)...)
		case same:
			rows = append(rows, newSlot(id, name, entries...))
		case name == keysSlot, name == fillSlot, isKeySlot(name):
			isOther = true
		case !strings.HasPrefix(name, open):
			return table[slotKey, []Entry]{newSlot(id, open)}
		}
	}
	if isOther {
		rows = rows.without(func(k slotKey) bool { return k.name == keysSlot || k.name == fillSlot || isKeySlot(k.name) })
		rows = append(rows, newSlot(id, fillSlot, Entry{Value: Value{Class: Config}}))
	}
	slices.SortFunc(rows, func(r, s *row[slotKey, []Entry]) int { return compareSlots(r.key, s.key) })
	return slices.CompactFunc(rows, func(r, s *row[slotKey, []Entry]) bool { return r.key == s.key })
}

// fieldNamed returns the field of a struct that has a name, nil if there is none.
func fieldNamed(t types.Type, name string) *types.Var {
	if t == nil {
		return nil
	}
	return fieldOf(t.Underlying().(*types.Struct), name)
}

// sameEntries returns what a slot has, if that is the same on all paths.
func sameEntries(id ID, name string, ends []*end) (entries []Entry, same bool) {
	entries, same = ends[0].Slot(id, name)
	for _, e := range ends[1:] {
		others, ok := e.Slot(id, name)
		same = same && ok && slices.EqualFunc(entries, others, func(e, f Entry) bool {
			return e.Site == f.Site && e.Flags == f.Flags && isSame(e.Value, f.Value)
		})
	}
	return entries, same
}

// mergedField returns the slots of a field: that of what it has by default, if that is known,
// or else of what is not, and one that says that it may have anything.
func (x *Exec) mergedField(v Value, f *types.Var, ends []*end) table[slotKey, []Entry] {
	var entry Entry
	var values []*end
	unsettled := false
	for _, e := range ends {
		is := x.load(e.State, v, f.Name(), f.Type())
		is.identities(&e.held)
		values = append(values, &end{v: is, byDefault: e.byDefault})
		if entries, ok := e.Slot(v.ID, f.Name()); ok && (entry.Site == nil || e.byDefault) {
			entry = entries[0]
		}
		unsettled = unsettled || e.isUnsettled(v, f.Name())
	}
	if unsettled || len(differing(values)) == len(values) {
		entry.Value = x.dom.OfType(Value{ID: x.derived("."+f.Name(), v), Class: Config}, f.Type())
		return table[slotKey, []Entry]{newSlot(v.ID, open+f.Name()), newSlot(v.ID, f.Name(), entry)}
	}
	entry.Value = x.oneOf(values, x.derived("initial "+f.Name(), v))
	return table[slotKey, []Entry]{newSlot(v.ID, f.Name(), entry)}
}
