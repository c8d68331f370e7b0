package flow

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
)

// Which element of a map or a list is at hand may not be known, though all are that there
// are: then its fields are those of one of them, and no branch goes where each of them
// contradicts what the path was told of others.

// rowsSlot is the slot of a value that is one of several, which it has: the zero value of
// its type, if it may be that, is nil there.
const rowsSlot = "\x00rows"

// A column is what a value that is one of several has in a field, or in one of a field.
type column struct {
	of   ID // the value
	path []cell
}

type cell struct {
	field string
	t     types.Type
}

// noteRows records that a value that is not known is one of several.
func (x *Exec) noteRows(st *State, v Value, rows []Value) {
	if v.Kind != Unknown || v.ID == 0 || len(rows) == 0 || len(rows) > maxElems {
		return
	}
	entries := make([]Entry, len(rows))
	for i, row := range rows {
		entries[i].Value = row
	}
	st.SetSlot(v.ID, rowsSlot, entries...)
}

// rowsOf returns the elements of a map or a list one of which is what has an unknown key
// or index, none if they are not known.
func (x *Exec) rowsOf(st *State, coll Value) (rows []Value) {
	if coll.Kind == List {
		return coll.Elems
	}
	if entries, ok := st.Slot(coll.ID, rowsSlot); ok && coll.ID != 0 {
		for _, e := range entries {
			rows = append(rows, e.Value)
		}
		return rows
	}
	keys, known := AllKeys(st, coll)
	if !known || len(keys) == 0 {
		return nil
	}
	for _, key := range keys {
		entries, _ := st.Slot(coll.ID, keySlot(key))
		rows = append(rows, entries[0].Value)
	}
	return append(rows, Value{Kind: Nil})
}

// noteColumn records that a value is a field of another, if that is one of several, or has
// been a field of one.
func (x *Exec) noteColumn(st *State, v, base Value, field string, t types.Type) {
	if v.ID == 0 || base.ID == 0 || st.isUnsettled(base, field) {
		return
	}
	if original, ok := st.Slot(base.ID, copyOf); ok {
		base = original[0].Value
	}
	if _, known := x.columns[v.ID]; known {
		return
	}
	c, isColumn := x.columns[base.ID]
	if _, ok := st.Slot(base.ID, rowsSlot); ok && !isColumn {
		c = column{of: base.ID}
	} else if !isColumn {
		return
	}
	x.columns[v.ID] = column{c.of, append(slices.Clone(c.path), cell{field, t})}
	x.columnsOf[c.of] = append(x.columnsOf[c.of], v.ID)
}

// fitsRow reports whether what a path tells of a value may be: if that is a field of one
// of several, or one itself, some of them has that and all else that was told of it.
func (x *Exec) fitsRow(st *State, id ID, f Fact) bool {
	of := id
	if c, ok := x.columns[id]; ok {
		of = c.of
	}
	rows, ok := st.Slot(of, rowsSlot)
	if !ok {
		return true
	}
	rows = x.present(st, of, rows)
	return slices.ContainsFunc(rows, func(row Entry) bool {
		fits := func(id ID, f Fact) bool {
			v := x.cellOf(st, row.Value, x.columns[id].path)
			return v.Kind != Const || v.Told || f.Allows(v.Const)
		}
		return fits(id, f) && !slices.ContainsFunc(slices.Concat(x.columnsOf[of], []ID{of}), func(other ID) bool {
			told, ok := st.facts.get(other, cmp.Compare[ID])
			return ok && other != id && !fits(other, told)
		})
	})
}

// present returns those of some rows that there are by what the path was told: that a map
// has the element, which is not the zero value at the end then, or that it is not nil.
func (x *Exec) present(st *State, elem ID, rows []Entry) []Entry {
	told := func(op string, operands ...Value) Fact {
		f, _ := st.facts.get(x.derived(op, operands...), cmp.Compare[ID])
		return f
	}
	v := Value{ID: elem}
	isNil := told(token.EQL.String(), v, Value{Kind: Nil})
	if isNil.eq != nil && !isNil.isSomething() {
		return slices.DeleteFunc(slices.Clone(rows), func(row Entry) bool { return row.Value.Kind == Nil })
	}
	if last := len(rows) - 1; last >= 0 && rows[last].Value.Kind == Nil && told("found", v).isSomething() {
		return rows[:last]
	}
	return rows
}

// cellOf returns what a row has at the end of a path.
func (x *Exec) cellOf(st *State, v Value, path []cell) Value {
	for _, c := range path {
		if v.Kind == Nil {
			return x.zero(path[len(path)-1].t, 0)
		}
		v = x.load(st, v, c.field, c.t)
	}
	return v
}
