package flow

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A map that a literal makes is known by its constant keys, as long as nobody
// else can have it: each is a slot, with its element and itself, and what has
// none is not in the map. A map with a key that is not known has no such slots.

// keysSlot marks a map of which all keys are known.
const keysSlot = "\x00keys"

func keySlot(key Value) string { return "\x00[" + key.Const.ExactString() }

// mapLit stores the elements of a literal that is v, a map.
func (x *Exec) mapLit(st *State, e *ast.CompositeLit, v Value) {
	if !isMap(x.Prog.Info.TypeOf(e)) {
		return
	}
	known := v.Kind == Object && len(e.Elts) <= maxElems
	var rows table[slotKey, []Entry]
	for _, elt := range e.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, value := x.eval(st, kv.Key), x.eval(st, kv.Value)
		x.pin(key)
		if known = known && key.Kind == Const && !key.Told; known {
			rows = append(rows, newSlot(v.ID, keySlot(key), Entry{Value: value}, Entry{Value: key}))
		}
	}
	if known {
		rows = append(rows, newSlot(v.ID, keysSlot))
	}
	st.setSlots(v.ID, rows)
}

func isMap(t types.Type) bool {
	return typematch.MapOf(t) != nil
}

// NewMap returns an empty map that n makes.
func (x *Exec) NewMap(st *State, n ast.Node) Value {
	v := Value{Kind: Object, ID: x.At(st, n)}
	st.SetSlot(v.ID, keysSlot)
	return v
}

// CopyKeys gives a map that is new what another has, if all of that is known.
func (x *Exec) CopyKeys(st *State, to, from Value) {
	keys, known := AllKeys(st, from)
	if !known {
		return
	}
	var rows table[slotKey, []Entry]
	for _, key := range keys {
		entries, _ := st.Slot(from.ID, keySlot(key))
		rows = append(rows, newSlot(to.ID, keySlot(key), entries...))
	}
	st.setSlots(to.ID, append(rows, newSlot(to.ID, keysSlot)))
}

// Keys returns the keys of a map that are known.
func Keys(st *State, m Value) (keys []Value) {
	st.Slots(m.ID, func(name string, entries []Entry) {
		if isKeySlot(name) {
			keys = append(keys, entries[1].Value)
		}
	})
	return keys
}

// AllKeys returns the keys of a map, if all are known.
func AllKeys(st *State, m Value) (keys []Value, known bool) {
	if m.Kind != Object || m.ID == 0 || st.Escaped(m) {
		return nil, false
	}
	if _, known = st.Slot(m.ID, keysSlot); known {
		keys = Keys(st, m)
	}
	return keys, known
}

// Under returns the element of a map for one of its keys that are known.
func Under(st *State, m, key Value) Value {
	entries, ok := st.Slot(m.ID, keySlot(key))
	if !ok {
		return Value{}
	}
	return entries[0].Value
}

// storeKey stores an element of a map.
func (x *Exec) storeKey(st *State, base, key, v Value) {
	if base.ID == 0 {
		return
	}
	x.pin(key)
	if key.Kind == Const && !key.Told {
		st.SetSlot(base.ID, keySlot(key), Entry{Value: v}, Entry{Value: key})
		return
	}
	x.forgetOtherKeys(st, base, v)
}

// forgetOtherKeys forgets the elements of a map one of which may have become v, but for
// those that are the same then.
func (x *Exec) forgetOtherKeys(st *State, base, v Value) {
	st.slots = st.slots.without(func(k slotKey) bool {
		if k.id != base.ID || !isKeySlot(k.name) {
			return k.id == base.ID && k.name == keysSlot
		}
		entries, _ := st.Slot(k.id, k.name)
		is, ok := x.equal(entries[0].Value, v)
		return !ok || !is
	})
}

func isKeySlot(name string) bool { return strings.HasPrefix(name, "\x00[") }

// forgetKeys forgets the elements of a map.
func (x *Exec) forgetKeys(st *State, base Value) {
	st.slots = st.slots.without(func(k slotKey) bool {
		return k.id == base.ID && (k.name == keysSlot || isKeySlot(k.name))
	})
}

// Delete removes an element of a map.
func (x *Exec) Delete(st *State, base, key Value) {
	x.pin(key)
	if key.Kind != Const || key.Told {
		x.forgetKeys(st, base)
		return
	}
	st.slots = st.slots.without(func(k slotKey) bool { return k == slotKey{base.ID, keySlot(key)} })
}

// loadKey returns the element of a map, and whether it is there, if that is
// known.
func (x *Exec) loadKey(st *State, base, key Value, elem types.Type) (v Value, found, ok bool) {
	if base.Kind != Object || base.ID == 0 || key.Kind != Const || st.Escaped(base) {
		return Value{}, false, false
	}
	if x.traces(key) {
		x.noteKeys(st, base, key)
	}
	if entries, ok := st.Slot(base.ID, keySlot(key)); ok {
		return entries[0].Value, true, true
	}
	if _, all := st.Slot(base.ID, keysSlot); all {
		return x.zero(elem, x.derived("["+key.Const.ExactString(), base)), false, true
	}
	return Value{}, false, false
}

// noteKeys notes which of the keys of a map one is.
func (x *Exec) noteKeys(st *State, base, key Value) {
	for _, k := range Keys(st, base) {
		x.sameConst(key, k)
	}
}

// Lookup returns the element of a map, and whether it is there, if that is known.
func (x *Exec) Lookup(st *State, base, key Value, elem types.Type) (v Value, found, ok bool) {
	return x.loadKey(st, base, key, elem)
}

// Only returns the key and the element of a map that is known to have no other.
func Only(st *State, m Value) (key, elem Value, ok bool) {
	keys, all := AllKeys(st, m)
	if !all || len(keys) != 1 {
		return Value{}, Value{}, false
	}
	entries, _ := st.Slot(m.ID, keySlot(keys[0]))
	return keys[0], entries[0].Value, true
}
