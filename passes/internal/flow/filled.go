package flow

import (
	"go/token"
	"slices"
)

// A list or a map that the package makes is filled, as a rule, with what somebody else
// has given it: whose choice its elements are is told by what was put into it.

// fillSlot is the slot of a map that has the class of what was put into it.
const fillSlot = "\x00fill"

// classOf tells whose choice an element of something is that has some values: those of
// whoever sends the request, if one is.
func classOf(values ...Value) Class {
	class := Unclassified
	for _, v := range values {
		class = max(class, v.Class)
		for _, e := range v.Elems {
			class = max(class, e.Class)
		}
	}
	return class
}

// fill records that a map which the package made has been given an element of a class.
func fill(st *State, m Value, class Class) {
	if m.Kind != Object || m.ID == 0 {
		return
	}
	if entries, ok := st.Slot(m.ID, fillSlot); ok {
		class = max(class, entries[0].Value.Class)
	}
	st.SetSlot(m.ID, fillSlot, Entry{Value: Value{Class: class}})
}

// fillNever records that a map is given nothing.
func fillNever(st *State, m Value) {
	if _, all := st.Slot(m.ID, keysSlot); all && m.Kind == Object {
		st.SetSlot(m.ID, fillSlot, Entry{})
	}
}

// filledBy returns the class of what a map was given.
func filledBy(st *State, m Value) Class {
	if m.Kind != Object || m.ID == 0 {
		return m.Class
	}
	if entries, ok := st.Slot(m.ID, fillSlot); ok {
		return max(m.Class, entries[0].Value.Class)
	}
	return m.Class
}

// isOpenMap reports whether a map that the package made has what others have left in it:
// they may have changed it, or it has been given nothing yet.
func isOpenMap(st *State, m Value) bool {
	if m.Kind != Object || m.ID == 0 || m.Source != 0 || m.Class != Unclassified {
		return false
	}
	_, filled := st.Slot(m.ID, fillSlot)
	_, all := st.Slot(m.ID, keysSlot)
	return st.Escaped(m) || !filled && all && len(Keys(st, m)) == 0
}

// ownSlot is the slot of a list of which not all elements are known, and of one of those,
// that has the constants which the package itself has put there.
const ownSlot = "\x00own"

// ownOf returns the constants that the package has put into lists.
func ownOf(st *State, lists ...Value) (own []Entry) {
	add := func(e Entry) {
		known := func(other Entry) bool { return sameConst(other.Value.Const, e.Value.Const) }
		if e.Value.Kind == Const && !e.Value.Told && len(own) < maxElems && !slices.ContainsFunc(own, known) {
			own = append(own, Entry{Value: e.Value})
		}
	}
	for _, v := range lists {
		add(Entry{Value: v})
		for _, e := range v.Elems {
			add(Entry{Value: e})
		}
		kept, _ := st.Slot(v.ID, ownSlot)
		for _, e := range kept {
			add(e)
		}
	}
	return own
}

// keepOwn notes what the package has put into a list of which no more is known, or into
// the one that something is an element of.
func keepOwn(st *State, id ID, own []Entry) {
	if kept, _ := st.Slot(id, ownSlot); len(own)+len(kept) > 0 {
		st.SetSlot(id, ownSlot, own...)
	}
}

// IsPutIn reports whether a condition is true of an element of a list for what the package
// itself has put there.
func IsPutIn(st *State, v Value) bool {
	if v.Cond == nil || v.Cond.Op != token.EQL {
		return false
	}
	elem, is := v.Cond.X, v.Cond.Y
	if elem.Kind == Const {
		elem, is = is, elem
	}
	own, _ := st.Slot(elem.ID, ownSlot)
	return is.Kind == Const && slices.ContainsFunc(own, func(e Entry) bool { return sameConst(e.Value.Const, is.Const) })
}
