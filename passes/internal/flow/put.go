package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// putSlot is the slot of something of which nothing is known but that it has been given
// a value which the client tells apart: what is read of it later may be that, or say
// something of it.
const putSlot = "\x00put"

// put records that a list, a map or an object, or a part of it, has been given values:
// as an element or a key, or by a call out of sight.
func (x *Exec) put(st *State, at ast.Node, into ast.Expr, values ...Value) {
	as, ok := x.within(st, values...)
	if !ok {
		return
	}
	e := container(into)
	if made := x.madeBy(e); made != nil {
		for _, arg := range made.Args {
			if mayWriteTo(x.Prog.Info.TypeOf(arg)) {
				x.put(st, at, arg, values...) // an encoder, say
			}
		}
	}
	if !x.dom.Holds(x.Prog.Info.TypeOf(e)) {
		return
	}
	v := x.eval(st, e)
	_, tells := x.dom.Within(v)
	if tells || v.Source == 0 && v.Kind != Func && !x.putInto(st, v, as) {
		id := x.at(st, "put", at)
		x.putInto(st, Value{ID: id}, as)
		x.store(st, at, e, Value{ID: id, Source: as.Source, Class: as.Class})
	}
}

// mayWriteTo reports whether what is made with an operand of a type may write to that.
func mayWriteTo(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	f, ok := obj.(*types.Func)
	return ok && refers(t) && f.Signature().Params().Len() == 1
}

// madeBy returns the call out of sight that an expression is, or by which the variable got
// its only value that it names; nil if it is none.
func (x *Exec) madeBy(e ast.Expr) *ast.CallExpr {
	if v := x.Prog.OnlyValue(e); v != nil {
		e = v
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || x.Prog.Info.Types[call.Fun].IsType() {
		return nil
	}
	if f := x.Prog.callee(call); f == nil || x.Prog.Decl(f) != nil {
		return nil
	}
	return call
}

// putInto does that with a value that is at hand, if it is one that has an identity.
func (x *Exec) putInto(st *State, into, as Value) bool {
	if as.Source == 0 || into.Source != 0 || into.ID == 0 || into.Kind != Unknown && into.Kind != Object {
		return false
	}
	x.puts = true
	st.SetSlot(into.ID, putSlot, Entry{Value: Value{Source: as.Source, Class: as.Class}})
	return true
}

// mayTell reports whether what a literal does with a variable of a type, other than to
// set it, may tell others something: a list or map whose elements it sets, a channel, or
// a struct of another package.
func mayTell(t types.Type, pkg *types.Package) bool {
	switch t.Underlying().(type) {
	case *types.Slice, *types.Map, *types.Chan:
		return true
	case *types.Struct:
		name := typematch.NameOf(t)
		return name != nil && name.Pkg() != pkg
	}
	return false
}

// container returns what an expression is a part of: the list of an element, what an
// address is of.
func container(e ast.Expr) ast.Expr {
	switch e := ast.Unparen(e).(type) {
	case *ast.IndexExpr:
		return container(e.X)
	case *ast.SliceExpr:
		return container(e.X)
	case *ast.StarExpr:
		return container(e.X)
	case *ast.UnaryExpr:
		return container(e.X)
	default:
		return e
	}
}

// within returns what is read of something that has one of some values, if that makes
// a difference: a struct or list that has such a value does.
func (x *Exec) within(st *State, values ...Value) (as Value, found bool) {
	for _, v := range values {
		if as, found = x.dom.Within(v); !found {
			as, found = x.within(st, v.Elems...)
		}
		if v.lit != nil && !found { // whoever has a literal may run it
			for _, b := range v.lit.env {
				if as, found = x.dom.Within(b.Value); found {
					break
				}
			}
		}
		if !found && v.ID != 0 && (x.puts || v.Kind == Object) {
			i, j := st.slotsOf(v.ID)
			for _, row := range st.slots[i:j] {
				for _, e := range row.value() {
					if !found && e.Value.ID != v.ID && e.Value.Kind != Object {
						as, found = x.dom.Within(e.Value)
					}
				}
			}
		}
		if found {
			return as, true
		}
	}
	return Value{}, false
}

// among returns a value that is computed of others, none of which is known, as one of
// those that make a difference, if one does.
func (x *Exec) among(st *State, v Value, values ...Value) Value {
	if as, ok := x.within(st, values...); ok && v.Source == 0 {
		v.Source, v.Class = as.Source, as.Class
	}
	return v
}

// readOf returns a value as what it holds makes it.
func (x *Exec) readOf(st *State, v Value) Value {
	v.Class = filledBy(st, v)
	if !x.puts || v.Source != 0 || v.ID == 0 {
		return v
	}
	if entries, ok := st.Slot(v.ID, putSlot); ok {
		v.Source, v.Class = entries[0].Value.Source, entries[0].Value.Class
	}
	return v
}

// forgetOperands forgets the elements of lists and maps that a call out of sight
// may change.
func (x *Exec) forgetOperands(st *State, c *Call) {
	switch f := c.Callee.(type) {
	case *types.Builtin:
		return
	case *types.Func:
		if prints(f) {
			return
		}
	}
	for i, v := range c.Args {
		switch {
		case v.Kind == Object && isMap(c.TypeOf(x.Prog.Info, i)):
			as, tells := x.within(st, v)
			x.forgetKeys(st, v)
			fill(st, v, classOfCall(c, false))
			if tells {
				x.putInto(st, v, as) // what it had is read of it still
			}
		case v.Kind == List:
			if obj := x.Prog.variable(c.Operand(i)); obj != nil {
				x.setVar(st, obj, x.changed(st, "changed", c.Expr, v))
			}
		}
	}
}

// changed returns what a list is, the first operand, if an element of it may have become
// something else, or another operand.
func (x *Exec) changed(st *State, op string, at ast.Node, operands ...Value) Value {
	v := x.among(st, Value{ID: x.at(st, op, at), Class: classOf(operands...)}, operands...)
	v.Lost = v.Class == Unclassified && operands[0].isMadeHere()
	x.markOf(v, operands...)
	return v
}

// putOperands records that a call out of sight which gives nothing back but how it went,
// or its receiver, may have stored one of its operands in another.
func (x *Exec) putOperands(st *State, c *Call) {
	if f, _ := c.Callee.(*types.Func); f != nil && prints(f) || !x.stores(c) {
		return
	}
	if sel, ok := ast.Unparen(c.Expr.Fun).(*ast.SelectorExpr); ok && x.Prog.Info.Selections[sel] != nil {
		x.put(st, c.Expr, sel.X, c.Args...)
	}
	for i := range c.Args {
		if refers(c.TypeOf(x.Prog.Info, i)) {
			x.put(st, c.Expr, c.Operand(i), append(slices.Delete(slices.Clone(c.Args), i, i+1), c.Recv)...)
		}
	}
}

// send records that whoever receives a value may store some of it in what else it has: a
// channel for the answer.
func (x *Exec) send(st *State, n *ast.SendStmt) {
	v := x.eval(st, n.Value)
	x.put(st, n, n.Chan, v)
	as, ok := x.within(st, v)
	if !ok || v.Kind != Object {
		return
	}
	i, j := st.slotsOf(v.ID)
	for _, row := range slices.Clone(st.slots[i:j]) {
		for _, e := range row.value() {
			x.putInto(st, e.Value, as)
		}
	}
}

// goCall records what a call that goes on beside may have stored in its operands, or in
// the variables of a literal.
func (x *Exec) goCall(st *State, n *ast.GoStmt) {
	if x.Beside {
		if v := x.eval(st, n.Call.Fun); v.Kind == Func && v.Fn.Obj == nil {
			x.later(st, v)
		}
	}
	if lit, ok := ast.Unparen(n.Call.Fun).(*ast.FuncLit); ok {
		x.captured(st, lit)
	}
	args := make([]Value, len(n.Call.Args))
	for i, e := range n.Call.Args {
		args[i] = x.eval(st, e)
	}
	for i, e := range n.Call.Args {
		if refers(x.Prog.Info.TypeOf(e)) {
			x.put(st, n, e, slices.Delete(slices.Clone(args), i, i+1)...)
		}
	}
	if sel, ok := ast.Unparen(n.Call.Fun).(*ast.SelectorExpr); ok && x.Prog.Info.Selections[sel] != nil && x.eval(st, sel.X).Kind == Object {
		x.put(st, n, sel.X, args...)
	}
}

// stores reports whether what a call gives back, numbers and errors, tells little of its
// operands.
func (x *Exec) stores(c *Call) bool {
	f, _ := c.Callee.(*types.Func)
	switch t := x.Prog.Info.TypeOf(c.Expr).(type) {
	case nil:
		return true
	case *types.Tuple:
		for v := range t.Variables() {
			if !tellsLittle(v.Type()) {
				return false
			}
		}
		return true
	default:
		recv := f != nil && f.Signature().Recv() != nil
		return tellsLittle(t) || recv && types.Identical(t, f.Signature().Recv().Type())
	}
}

func tellsLittle(t types.Type) bool {
	return typematch.IsInteger(t) || types.Identical(t, types.Universe.Lookup("error").Type())
}

// refers reports whether a call may change what an operand of a type refers to.
func refers(t types.Type) bool {
	if t == nil || typematch.IsNamed(t, "context", "Context") {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Slice, *types.Chan, *types.Interface:
		return true
	}
	return false
}
