package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// same compares two values of a type: a struct by its fields, an array by its elements.
func (x *Exec) same(st *State, e ast.Expr, l, r Value, t types.Type) Value {
	if t == nil {
		return x.compare(e, token.EQL, l, r)
	}
	var parts []Value
	switch t := t.Underlying().(type) {
	case *types.Struct:
		if !x.isKnownByFields(st, l, r, t) {
			return x.compare(e, token.EQL, l, r)
		}
		for f := range t.Fields() {
			parts = append(parts, x.same(st, e, x.load(st, l, f.Name(), f.Type()), x.load(st, r, f.Name(), f.Type()), f.Type()))
		}
	case *types.Array:
		if l.Kind != List || r.Kind != List || len(l.Elems) != len(r.Elems) {
			return x.compare(e, token.EQL, l, r)
		}
		for i := range l.Elems {
			parts = append(parts, x.same(st, e, l.Elems[i], r.Elems[i], t.Elem()))
		}
	default:
		return x.compare(e, token.EQL, l, r)
	}
	return AllOf(parts...)
}

// isKnownByFields reports whether what two structs have says more than that they are the
// same or not: the package has made both, or one of them of what the request has.
func (x *Exec) isKnownByFields(st *State, l, r Value, t *types.Struct) bool {
	if l.Kind == Object && r.Kind == Object {
		return true
	}
	if r.Kind == Object {
		l, r = r, l
	}
	if l.Kind != Object || r.Kind != Unknown {
		return false
	}
	for f := range t.Fields() {
		if x.load(st, l, f.Name(), f.Type()).Class == Request {
			return true
		}
	}
	return false
}

// AllOf returns the value of an && of values.
func AllOf(values ...Value) Value {
	all := Bool(true)
	for _, v := range values {
		all = shortCircuit(token.LAND, all, v)
	}
	return all
}

// AnyOf returns the value of an || of values.
func AnyOf(values ...Value) Value {
	any := Bool(false)
	for _, v := range values {
		any = shortCircuit(token.LOR, any, v)
	}
	return any
}

func shortCircuit(op token.Token, l, r Value) Value {
	if b, ok := l.Bool(); ok {
		if b == (op == token.LOR) {
			return l
		}
		return r
	}
	if b, ok := r.Bool(); ok {
		if b == (op == token.LOR) {
			return r
		}
		return l
	}
	if l.has(op, r) {
		return l // in a loop it would grow
	}
	v := Value{Class: max(l.Class, r.Class)}
	if l.size()+r.size() >= maxFormula {
		v.Lost = true
		return v
	}
	v.Cond = &Cond{op, l, r}
	return v
}

// has reports whether w is a value, or among those that it is made of by an && or ||.
func (v Value) has(op token.Token, w Value) bool {
	if v.Cond != nil && v.Cond.Op == op {
		return v.Cond.X.has(op, w) || v.Cond.Y.has(op, w)
	}
	return w.Cond != nil && string(v.appendKey(nil)) == string(w.appendKey(nil))
}

// compare returns the value of a comparison, which e is or, in a switch, one of
// whose operands it is.
func (x *Exec) compare(e ast.Expr, op token.Token, l, r Value) Value {
	if op == token.EQL {
		if eq, ok := x.equal(l, r); ok {
			if x.decider != nil && eq && l.Kind == Const && r.Kind == Const && !x.IsGiven(l) && !x.IsGiven(r) {
				x.decider.Equal(l, r)
			}
			return x.decided(e, x.computedOf(Bool(eq), op.String(), l, r), l, r)
		}
	} else if l.Kind == Const && r.Kind == Const && l.Const.Kind() == r.Const.Kind() && l.Const.Kind() != constant.Bool {
		is := Bool(constant.Compare(l.Const, op, r.Const))
		if x.traces(l, r) {
			x.note(op.String(), []Value{l, r}, is, true, comparing(op))
		}
		return x.decided(e, x.computedOf(is, op.String(), l, r), l, r)
	}
	// A comparison with true or false is its other operand or the opposite.
	if op == token.EQL {
		if b, ok := l.Bool(); ok {
			return same(r, b)
		}
		if b, ok := r.Bool(); ok {
			return same(l, b)
		}
	}
	v := Value{ID: x.derived(op.String(), l, r), Class: max(l.Class, r.Class), Cond: &Cond{op, l, r}}
	v.Lost = v.Class == Unclassified && (l.Lost || r.Lost || l.isMadeHere() && r.isMadeHere())
	return v
}

// same returns a boolean, or the opposite of it.
func same(v Value, as bool) Value {
	if as {
		return v
	}
	return not(v)
}

// Equal returns whether two values are equal, as a comparison of them would.
func (x *Exec) Equal(l, r Value) Value { return x.compare(nil, token.EQL, l, r) }

// beginsOtherwise reports whether a text that is not known is put together, and begins with
// a text that another one does not begin with, whatever the case.
func (p *Program) beginsOtherwise(v, other Value) bool {
	is, ok := other.String()
	if !ok || v.Kind != Unknown || v.From == nil {
		return false
	}
	e := ast.Unparen(v.From.Expr)
	for {
		sum, ok := e.(*ast.BinaryExpr)
		if !ok || sum.Op != token.ADD {
			break
		}
		e = ast.Unparen(sum.X)
	}
	c := p.Info.Types[e].Value
	if c == nil || c.Kind() != constant.String {
		return false
	}
	return !strings.HasPrefix(strings.ToLower(is), strings.ToLower(constant.StringVal(c)))
}
