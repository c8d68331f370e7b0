package flow

import (
	"go/ast"
	"go/constant"
	"go/types"
)

func (x *Exec) selector(st *State, e *ast.SelectorExpr) Value {
	sel, ok := x.Prog.Info.Selections[e]
	if !ok { // a qualified identifier
		return x.ident(st, e.Sel)
	}
	if sel.Kind() != types.FieldVal {
		f, ok := sel.Obj().(*types.Func)
		if !ok {
			return Value{}
		}
		v := x.function(f)
		switch {
		case sel.Kind() == types.MethodVal:
			recv := x.fieldBase(st, e)
			v = x.function(x.methodOf(f, recv))
			v.Elems = []Value{recv}
		case len(sel.Index()) > 1:
			return Value{} // of what the first operand embeds
		}
		return v
	}
	base := x.fieldBase(st, e)
	v := x.field(st, x.Owner(e), base, e.Sel.Name, sel.Obj().Type())
	if f, ok := sel.Obj().(*types.Var); ok && v.Kind == Unknown && !st.Escaped(base) && !st.isUnsettled(base, f.Name()) {
		if x.Prog.isPresent(f) && !x.Prog.fills(e, f) {
			x.learnPresent(st, v)
		}
		x.learnSomething(st, x.Owner(e), f, v)
	}
	return v
}

// field returns the value of a field, as the client has it or as stored.
func (x *Exec) field(st *State, owner types.Type, base Value, name string, t types.Type) Value {
	if base.Kind == Foreign {
		if v, ok := x.foreignField(st, base, name); ok {
			return v
		}
	}
	if v, ok := x.dom.Select(x, st, owner, name, t, base); ok {
		if v.ID == x.derived("."+name, base) {
			x.noteColumn(st, v, base, name, t)
		}
		return x.resolve(st, v)
	}
	v := x.load(st, base, name, t)
	if v.Kind == Unknown && !st.Escaped(base) {
		if s, ok := deref(owner).Underlying().(*types.Struct); ok {
			f := fieldOf(s, name)
			if only, ok := x.givenField(f); ok && !(isTrue(only) && isMadeByOthers(owner)) {
				return only
			}
			v = x.kindOfGiven(f, v)
		}
	}
	if v.Kind == Unknown && base.Source != 0 {
		v = x.among(st, v, base)
	}
	v.Lost = v.Lost || v.Kind == Unknown && v.Class == Unclassified && base.Lost
	return v
}

// fieldBase returns the value whose field or method e selects: its operand,
// or the embedded field that the selection goes through.
func (x *Exec) fieldBase(st *State, e *ast.SelectorExpr) Value {
	base := x.eval(st, e.X)
	sel, ok := x.Prog.Info.Selections[e]
	if !ok {
		return base
	}
	return x.embedded(st, sel, base)
}

// embedded returns the embedded field of base that a selection goes through, base itself
// if it goes through none.
func (x *Exec) embedded(st *State, sel *types.Selection, base Value) Value {
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] {
		s, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			break
		}
		owner := t
		t = s.Field(i).Type()
		base = x.field(st, owner, base, s.Field(i).Name(), t)
	}
	return base
}

// Owner returns the type that has the field or method that e selects, after
// the embedded fields that the selection goes through.
func (x *Exec) Owner(e *ast.SelectorExpr) types.Type { return OwnerOf(x.Prog.Info, e) }

// OwnerOf is [Exec.Owner] for whoever runs nothing.
func OwnerOf(info *types.Info, e *ast.SelectorExpr) types.Type {
	sel, ok := info.Selections[e]
	if !ok {
		return info.TypeOf(e.X)
	}
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] {
		if s, ok := deref(t).Underlying().(*types.Struct); ok {
			t = s.Field(i).Type()
		}
	}
	return t
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// load returns the value of a field.
func (x *Exec) load(st *State, base Value, field string, t types.Type) Value {
	if base.ID != 0 {
		if entries, ok := st.Slot(base.ID, field); ok {
			return x.resolve(st, entries[0].Value)
		}
		if base.Kind == Object {
			if !st.isUnsettled(base, field) && !st.Escaped(base) {
				v := x.zero(t, x.derived("."+field, base))
				if v.Kind == Object {
					x.holders[v.ID] = holder{base.ID, field}
				}
				return v
			}
		}
	}
	if original, ok := st.Slot(base.ID, copyOf); ok {
		if !st.isUnsettled(base, field) {
			base = original[0].Value
		}
	}
	v := Value{ID: x.derived("."+field, base), Class: base.Class}
	if base.Kind == Object {
		v.Class = Config // as whoever changed it left it
	} else {
		x.noteColumn(st, v, base, field, t)
	}
	return x.resolve(st, x.dom.OfType(v, t))
}

// A holder is where a struct is that a field of another has by value.
type holder struct {
	of    ID
	field string
}

// attach makes an object, to which something is stored, what the object that it is a
// part of holds: it had the zero value until then, which is held nowhere.
func (x *Exec) attach(st *State, id ID) {
	for p, ok := x.holders[id]; ok; p, ok = x.holders[id] {
		if _, held := st.Slot(p.of, p.field); !held {
			st.SetSlot(p.of, p.field, Entry{Value: Value{Kind: Object, ID: id}})
		}
		id = p.of
	}
}

// Load returns the value of a field of an object.
func (x *Exec) Load(st *State, base Value, field string, t types.Type) Value {
	return x.load(st, base, field, t)
}

// Escaped reports whether other code may have changed an object.
func (st *State) Escaped(v Value) bool {
	_, escaped := st.Slot(v.ID, open)
	return escaped
}

// isUnsettled reports whether other code may have stored to a field of an object.
func (st *State) isUnsettled(v Value, field string) bool {
	_, unsettled := st.Slot(v.ID, open+field)
	return unsettled
}

// open is the slot of an object that other code may have changed: what its
// slots do not hold is unknown rather than zero. With the name of a field it is one
// of that.
const open = "\x00open"

// Escape forgets what is known of an object that other code may change, and of
// what it holds.
func (x *Exec) Escape(st *State, v Value) {
	if v.Kind == List || v.Kind == OneOf || v.Kind == Func {
		for _, e := range v.Elems {
			x.Escape(st, e)
		}
	}
	if _, kept := x.kept[v.ID]; kept && v.Kind == Unknown {
		x.forgetStores(st, v.ID)
		return
	}
	if v.ID == 0 || v.Kind != Object || st.Escaped(v) {
		return
	}
	var held []Value
	st.Slots(v.ID, func(_ string, entries []Entry) {
		for _, e := range entries {
			held = append(held, e.Value)
		}
	})
	st.replace(v.ID, table[slotKey, []Entry]{newSlot(v.ID, open)})
	x.attach(st, v.ID)
	for _, h := range held {
		x.Escape(st, h)
	}
}

// forgetStores forgets what was stored to a struct of which nothing else is known.
func (x *Exec) forgetStores(st *State, id ID) {
	var stored []string
	st.Slots(id, func(name string, _ []Entry) {
		if name[0] != 0 {
			stored = append(stored, name)
		}
	})
	for _, name := range stored {
		x.unsettleField(st, id, name)
	}
}

// Zero returns the zero value of a type, with the identity of v.
func (x *Exec) Zero(t types.Type, v Value) Value { return x.zero(t, v.ID) }

// zero returns the zero value of a type, with the identity of its place.
func (x *Exec) zero(t types.Type, id ID) Value {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return Bool(false)
		case u.Info()&types.IsString != 0:
			return Constant(constant.MakeString(""))
		case u.Info()&types.IsInteger != 0:
			return Constant(constant.MakeInt64(0))
		}
	case *types.Struct:
		x.allocs[id], x.structs[id] = true, t
		return Value{Kind: Object, ID: id}
	case *types.Array:
		return x.zeroArray(u, id)
	case *types.Pointer, *types.Slice, *types.Map, *types.Interface, *types.Signature, *types.Chan:
		return Value{Kind: Nil}
	}
	return Value{}
}

func (x *Exec) composite(st *State, e *ast.CompositeLit) Value {
	t := x.Prog.Info.TypeOf(e)
	switch deref(t).Underlying().(type) {
	case *types.Struct:
		return x.structLit(st, e, deref(t).Underlying().(*types.Struct))
	case *types.Slice, *types.Array:
		if len(e.Elts) > maxElems {
			x.cut = true
			return Value{ID: x.at(st, "list", e), Class: Config}
		}
		v := Value{Kind: List}
		if !isArray(deref(t)) {
			v.array = new(array)
		}
		for _, elt := range e.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Value
			}
			v.Elems = append(v.Elems, x.eval(st, elt))
		}
		return v
	}
	v, ok := x.dom.Composite(x, st, e)
	if !ok {
		v = Value{Kind: Object, ID: x.At(st, e)}
	}
	x.mapLit(st, e, v)
	return v
}

func fieldOf(t *types.Struct, name string) *types.Var {
	for f := range t.Fields() {
		if f.Name() == name {
			return f
		}
	}
	return nil
}

func (x *Exec) structLit(st *State, e *ast.CompositeLit, t *types.Struct) Value {
	type store struct {
		field string
		entry Entry
		node  ast.Node
	}
	var stores []store
	for i, elt := range e.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok {
				stores = append(stores, store{key.Name, Entry{Value: x.eval(st, kv.Value)}, kv})
			}
		} else if i < t.NumFields() {
			stores = append(stores, store{t.Field(i).Name(), Entry{Value: x.eval(st, elt)}, elt})
		}
	}
	v := Value{Kind: Object, ID: x.At(st, e)}
	x.types[v.ID] = x.Prog.Info.TypeOf(e)
	x.structs[v.ID] = deref(x.Prog.Info.TypeOf(e))
	rows := make(table[slotKey, []Entry], 0, len(stores))
	for _, s := range stores {
		if f := fieldOf(t, s.field); f != nil {
			s.entry.Value = x.nested(st, v, f, s.entry.Value)
		}
		s.entry.Site = x.dom.StoreField(x, st, s.node, v, s.field, s.entry.Value)
		s.entry.Flags = st.Flags
		rows = append(rows, newSlot(v.ID, s.field, s.entry))
	}
	st.setSlots(v.ID, rows)
	return v
}
