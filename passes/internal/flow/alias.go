package flow

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
)

// A list is a value here, but a slice of the program shares its elements with those that
// it was copied to: what is stored to one of them, all have. Lists are the same if their
// elements are, wherever a path has them.

// An array is what has the elements of a slice.
type array struct{ _ byte }

// isSameList reports whether two lists share their elements.
func isSameList(v, w Value) bool {
	if v.Kind != List || w.Kind != List || len(v.Elems) == 0 || len(v.Elems) != len(w.Elems) {
		return false
	}
	return v.array != nil && v.array == w.array || &v.Elems[0] == &w.Elems[0]
}

// storeElement stores a value to an element of a list that an expression gives: to all
// that share it, or if it is an array, to that.
func (x *Exec) storeElement(st *State, stmt ast.Node, of ast.Expr, list, key, v Value) {
	stored := x.storedElement(st, stmt, list, key, v)
	obj := x.Prog.variable(of)
	if obj != nil && obj.Parent() == x.Prog.Pkg.Scope() {
		stored = x.changed(st, "stored", stmt, list, v)
	}
	switch {
	case isArray(deref(x.Prog.Info.TypeOf(of))):
		x.store(st, stmt, of, stored)
	default:
		x.replaceList(st, list, stored)
		if obj != nil {
			x.setVar(st, obj, stored)
		}
	}
}

// storedElement returns what a list becomes by a store to one of its elements.
func (x *Exec) storedElement(st *State, stmt ast.Node, list, key, v Value) Value {
	x.pin(key)
	n, ok := key.Int()
	if !ok || n < 0 || n >= int64(len(list.Elems)) {
		return x.changed(st, "stored", stmt, list, v)
	}
	list.Elems = slices.Clone(list.Elems)
	list.Elems[n] = v
	return list
}

// replaceList gives all that share the elements of a list another one.
func (x *Exec) replaceList(st *State, list, by Value) {
	for _, row := range st.vars {
		if v, ok := withList(row.value(), list, by); ok {
			st.vars = st.vars.set(row.key, v, cmp.Compare[int])
		}
	}
	for _, row := range st.slots {
		entries := slices.Clone(row.value())
		found := false
		for i, e := range entries {
			if v, ok := withList(e.Value, list, by); ok {
				entries[i].Value, found = v, true
			}
		}
		if found {
			st.slots = st.slots.set(row.key, entries, compareSlots)
		}
	}
}

// withList returns a value with another list in the place of one that it is, or has among
// its elements.
func withList(v, list, by Value) (Value, bool) {
	if isSameList(v, list) {
		by.From = v.From
		return by, true
	}
	found := false
	for i, e := range v.Elems {
		if is, ok := withList(e, list, by); ok {
			if !found {
				v.Elems = slices.Clone(v.Elems)
			}
			v.Elems[i], found = is, true
		}
	}
	return v, found
}

// overwrite has all that share the elements of a list see that code which is not run has
// stored to them what it was given: what they are is lost.
func (x *Exec) overwrite(st *State, n ast.Node, list Value, with ...Value) {
	if list.Kind == List && len(list.Elems) > 0 {
		x.replaceList(st, list, x.changed(st, "stored", n, append([]Value{list}, with...)...))
	}
}

// overwritten returns the list to whose elements a call of append stores: that of which its
// first operand is a part that ends before it.
func (x *Exec) overwritten(st *State, c *Call) Value {
	if len(c.Expr.Args) < 2 || !isCut(c.Operand(0)) {
		return Value{}
	}
	part := ast.Unparen(c.Operand(0)).(*ast.SliceExpr)
	if _, isSlice := x.Prog.Info.TypeOf(part.X).Underlying().(*types.Slice); !isSlice {
		return Value{}
	}
	return x.eval(st, part.X)
}

// isCut reports whether an expression is a part of something that may end before it does,
// with room for more.
func isCut(e ast.Expr) bool {
	part, ok := ast.Unparen(e).(*ast.SliceExpr)
	return ok && part.High != nil && !part.Slice3
}
