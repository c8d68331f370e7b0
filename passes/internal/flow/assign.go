package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (x *Exec) assignment(st *State, n *ast.AssignStmt) {
	switch {
	case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
		// x op= y
		l, r := x.eval(st, n.Lhs[0]), x.eval(st, n.Rhs[0])
		e := &ast.BinaryExpr{X: n.Lhs[0], Op: operator(n.Tok), OpPos: n.TokPos, Y: n.Rhs[0]}
		v, known := x.counted(st, n, x.Prog.Info.TypeOf(n.Lhs[0]), e.Op, l, r)
		if known {
			x.store(st, n, n.Lhs[0], v)
			return
		}
		v = Value{ID: x.at(st, "op", n)}
		if n.Tok == token.ADD_ASSIGN {
			v = x.binary(st, e, l, r)
		} else if of, ok := x.dom.Binary(x, st, e, l, r); ok {
			v.Source, v.Class = of.Source, of.Class // another value by each iteration
		}
		x.store(st, n, n.Lhs[0], x.among(st, v, l, r))
	case len(n.Lhs) == 1 && len(n.Rhs) == 1:
		x.store(st, n, n.Lhs[0], x.eval(st, n.Rhs[0]))
	case len(n.Lhs) == len(n.Rhs):
		values := make([]Value, len(n.Rhs))
		for i, e := range n.Rhs {
			values[i] = x.eval(st, e)
		}
		for i, lhs := range n.Lhs {
			x.store(st, n, lhs, values[i])
		}
	default:
		x.unpack(st, n, n.Lhs, n.Rhs[0])
	}
}

// operator returns the operator of an assignment operation.
func operator(tok token.Token) token.Token { return tok - token.ADD_ASSIGN + token.ADD }

func (x *Exec) valueSpec(st *State, n *ast.ValueSpec) {
	if len(n.Values) == 1 && len(n.Names) > 1 {
		lhs := make([]ast.Expr, len(n.Names))
		for i, name := range n.Names {
			lhs[i] = name
		}
		x.unpack(st, n, lhs, n.Values[0])
		return
	}
	for i, name := range n.Names {
		if i < len(n.Values) {
			x.store(st, n, name, x.eval(st, n.Values[i]))
		} else if obj, ok := x.Prog.Info.Defs[name].(*types.Var); ok {
			x.setVar(st, obj, x.zeroVar(st, obj))
		}
	}
}

// unpack stores the several values of rhs: the results of a call, or a value
// and whether it was there.
func (x *Exec) unpack(st *State, stmt ast.Node, lhs []ast.Expr, rhs ast.Expr) {
	v := x.eval(st, rhs)
	values := make([]Value, len(lhs))
	for i := range lhs {
		values[i] = v.Result(i)
	}
	switch rhs := ast.Unparen(rhs).(type) {
	case *ast.IndexExpr:
		values[0], values[1] = v, x.found(st, rhs, v)
		if m := typematch.MapOf(x.Prog.Info.TypeOf(rhs.X)); m != nil {
			if _, found, ok := x.loadKey(st, x.eval(st, rhs.X), x.eval(st, rhs.Index), m.Elem()); ok {
				values[1] = Bool(found)
			}
		}
	case *ast.TypeAssertExpr:
		values[0], values[1] = v, x.asserted(st, rhs, v)
	case *ast.UnaryExpr: // something was sent, or the channel was closed
		values[0], values[1] = v, x.among(st, Value{ID: x.derived("received", v), Class: v.Class}, v)
	}
	for i, e := range lhs {
		x.store(st, stmt, e, values[i])
	}
}

// asserted returns whether a type assertion that gives v holds.
func (x *Exec) asserted(st *State, e *ast.TypeAssertExpr, v Value) Value {
	if is, known := x.isOf(x.eval(st, e.X), x.Prog.Info.TypeOf(e.Type)); known {
		return Bool(is)
	}
	return x.found(st, e, v)
}

// found returns the second result of rhs, whose first is v.
func (x *Exec) found(st *State, rhs ast.Expr, v Value) Value {
	if found, ok := x.dom.Found(x, st, rhs, v); ok {
		return found
	}
	found := Value{ID: x.derived("found", v), Class: v.Class}
	found.Lost = v.isMadeHere()
	return found
}

// store assigns v to lhs, which may be nil or blank.
func (x *Exec) store(st *State, stmt ast.Node, lhs ast.Expr, v Value) {
	defer x.noteStore(st, lhs) // after a struct that is copied has brought those to what it is a copy of
	switch lhs := lhs.(type) {
	case nil:
	case *ast.Ident:
		if obj, ok := x.Prog.Info.ObjectOf(lhs).(*types.Var); ok && lhs.Name != "_" {
			x.replaced(st, stmt, obj, v)
			if obj.Parent() == x.Prog.Pkg.Scope() {
				st.forgetAnswers()
			}
			x.setVar(st, obj, x.assigned(st, obj, v))
		}
	case *ast.ParenExpr:
		x.store(st, stmt, lhs.X, v)
	case *ast.SelectorExpr:
		st.forgetAnswers()
		if obj, ok := x.Prog.Info.Uses[lhs.Sel].(*types.Var); ok && !obj.IsField() {
			return // another package's variable, or one of this package by its name
		}
		base := x.fieldBase(st, lhs)
		x.keepStores(lhs.X, base)
		if obj, ok := x.Prog.Info.Uses[lhs.Sel].(*types.Var); ok {
			v = x.nested(st, base, obj, v)
		}
		site := x.dom.StoreField(x, st, stmt, base, lhs.Sel.Name, v)
		if base.ID != 0 {
			st.SetSlot(base.ID, lhs.Sel.Name, Entry{v, site, st.Flags})
			x.attach(st, base.ID)
		} else {
			x.put(st, stmt, lhs.X, v)
		}
	case *ast.IndexExpr:
		st.forgetAnswers()
		base := x.eval(st, lhs.X)
		key := x.eval(st, lhs.Index)
		if base.Kind == List {
			x.storeElement(st, stmt, lhs.X, base, key, v)
		} else {
			x.put(st, stmt, lhs.X, base, key, v)
		}
		if isMap(x.Prog.Info.TypeOf(lhs.X)) {
			x.storeKey(st, base, key, v)
			fill(st, base, classOf(key, v))
		}
		x.dom.StoreIndex(x, st, stmt, lhs, base, key, v)
	case *ast.StarExpr:
		st.forgetAnswers()
		if base := x.eval(st, lhs.X); base.ID != 0 && v.Kind == Object {
			x.copyStruct(st, base.ID, v)
			x.attach(st, base.ID)
		} else {
			x.put(st, stmt, lhs, v)
		}
	}
}

// replaced tells the client that a variable gets another value, other than where it is
// declared.
func (x *Exec) replaced(st *State, stmt ast.Node, v *types.Var, is Value) {
	assign, ok := stmt.(*ast.AssignStmt)
	if !ok || assign.Tok != token.ASSIGN {
		return
	}
	if r, ok := x.dom.(Replacer); ok {
		was, _ := st.vars.get(x.number(v), cmp.Compare[int])
		r.StoreVar(x, st, assign, v, was, is)
	}
}

// keepStores has literals see what is stored to a struct that a variable of a function has,
// or that it points to, though nothing is known of what that was before.
func (x *Exec) keepStores(of ast.Expr, base Value) {
	v := x.Prog.variable(of)
	if v == nil || v.Parent() == x.Prog.Pkg.Scope() || base.Kind != Unknown || base.ID == 0 || base.Source != 0 {
		return
	}
	if t := deref(v.Type()); isStruct(t) && x.isOwn(t) && !x.allocs[base.ID] {
		x.allocs[base.ID], x.structs[base.ID], x.kept[base.ID] = true, t, base
		if isStruct(v.Type()) {
			x.born[base.ID] = v.Pos()
		}
	}
}

// assigned returns the value of a variable that is assigned v: a copy, if it
// is a struct.
func (x *Exec) assigned(st *State, obj *types.Var, v Value) Value {
	if !isStruct(obj.Type()) || v.ID == 0 || v.Source != 0 {
		return v
	}
	if v.Kind == Object {
		x.born[x.varID(obj)] = obj.Pos()
		return x.copyStruct(st, x.varID(obj), v)
	}
	if v.ID == x.varID(obj) {
		return v
	}
	original := v
	if entries, ok := st.Slot(v.ID, copyOf); ok {
		original = entries[0].Value
	}
	id := x.fresh(st, x.varID(obj))
	v.copyTo(st, id)
	if original.ID != id {
		st.SetSlot(id, copyOf, Entry{Value: original})
	}
	v.ID = id
	return v
}

// copyOf is the slot of a struct that has the unknown struct that it is a copy
// of: what is not stored to it is as it is there.
const copyOf = "\x00copy"

// nested returns the value of a field that is assigned v: a copy, if it is a
// struct.
func (x *Exec) nested(st *State, base Value, field *types.Var, v Value) Value {
	if id := x.derived("."+field.Name(), base); v.Kind == Object && isStruct(field.Type()) && id != 0 {
		return x.copyStruct(st, id, v)
	}
	return v
}

// zeroVar returns the value of a variable that is declared without one.
func (x *Exec) zeroVar(st *State, obj *types.Var) Value {
	id := x.fresh(st, x.varID(obj))
	st.Forget(id)
	st.forgetDone(id)
	x.born[id] = obj.Pos()
	x.makes(id, obj.Pos())
	return x.zero(obj.Type(), id)
}

// copyStruct makes the slots of the object id those of v.
func (x *Exec) copyStruct(st *State, id ID, v Value) Value {
	if id == v.ID {
		return v
	}
	x.allocs[id], x.structs[id] = true, x.structs[v.ID]
	v.copyTo(st, id)
	st.copyDone(id, v.ID)
	out := Value{Kind: Object, ID: id, Source: v.Source, Class: v.Class}
	x.copyNested(st, out, v)
	return out
}

// copyNested copies the structs within v to those within out, which is a copy
// of v but for them.
func (x *Exec) copyNested(st *State, out, v Value) {
	var names []string
	st.Slots(out.ID, func(name string, entries []Entry) {
		if len(entries) == 1 && entries[0].Value.ID != 0 && entries[0].Value.ID == x.derived("."+name, v) {
			names = append(names, name)
		}
	})
	for _, name := range names {
		entries, _ := st.Slot(out.ID, name)
		e := entries[0]
		if id := x.derived("."+name, out); e.Value.Kind == Object && id != 0 {
			e.Value = x.copyStruct(st, id, e.Value)
			st.SetSlot(out.ID, name, e)
		}
	}
}

// copyTo gives the object id the slots of v instead of its own.
func (v Value) copyTo(st *State, id ID) {
	i, j := st.slotsOf(v.ID)
	copies := make(table[slotKey, []Entry], 0, j-i)
	for _, s := range st.slots[i:j] {
		copies = append(copies, newSlot(id, s.key.name, s.content...))
	}
	st.replace(id, copies)
}
