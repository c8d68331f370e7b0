package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

// assume returns the states in which v is truth.
func (x *Exec) assume(st *State, v Value, truth bool) []*State {
	if b, ok := v.Bool(); ok {
		if b == truth {
			return []*State{st}
		}
		return nil
	}
	if v.Cond != nil {
		switch v.Cond.Op {
		case token.NOT:
			return x.assume(st, v.Cond.X, !truth)
		case token.LAND, token.LOR:
			return x.shortCircuit(st, v.Cond, truth)
		}
	}
	if feasible, handled := x.dom.Assume(x, st, v, truth); handled {
		if feasible {
			return []*State{st}
		}
		return nil
	}
	if !x.learn(st, v, truth) {
		return nil
	}
	return []*State{st}
}

// decide returns the states in which v is true, and those in which it is false. Nobody
// else has st, which may be one of them.
func (x *Exec) decide(st *State, v Value) (yes, no []*State) {
	if is, ok := v.Bool(); ok && is {
		return []*State{st}, nil
	} else if ok {
		return nil, []*State{st}
	}
	yes = x.assume(st.clone(), v, true)
	return yes, x.assume(st, v, false)
}

// Suppose returns the states in which v is truth, of those that st may go on to.
func (x *Exec) Suppose(st *State, v Value, truth bool) []*State {
	return x.assume(st.clone(), v, truth)
}

// shortCircuit returns the states in which c, an && or ||, is truth.
func (x *Exec) shortCircuit(st *State, c *Cond, truth bool) []*State {
	decided := c.Op == token.LOR // the truth of X that decides the whole
	var out []*State
	if truth == decided {
		out = x.assume(st.clone(), c.X, decided)
	}
	for _, st := range x.assume(st.clone(), c.X, !decided) {
		out = append(out, x.assume(st, c.Y, truth)...)
	}
	if len(out) > maxStates {
		x.cut = true
		out = out[:maxStates]
	}
	return out
}

// learn records that v is truth, and reports whether that can be.
func (x *Exec) learn(st *State, v Value, truth bool) bool {
	if c := v.Cond; c != nil && c.Op == token.EQL {
		if known, ok := x.equal(c.X, c.Y); ok {
			return known == truth
		}
		if possible, ok := x.learnEqual(st, v, truth); ok {
			return possible
		}
	}
	if v.ID != 0 {
		f, _ := x.fact(st, v.ID)
		if f.eq != nil && f.eq.Kind() == constant.Bool {
			return constant.BoolVal(f.eq) == truth
		}
	}
	st.Unsure = st.Unsure || v.Lost || x.IsGiven(v)
	f := Fact{eq: constant.MakeBool(truth), lasting: x.dom.Chosen(x, st, v, v, truth)}
	if v.ID != 0 {
		if v.Cond == nil && !x.fitsRow(st, v.ID, f) {
			return false
		}
		x.doubt(st, v.ID)
		st.facts = st.facts.set(v.ID, f, cmp.Compare[ID])
	}
	return true
}

// isMadeHere reports whether a value is one that the program makes or has written out, of
// which only the client may know more: what it computes of such is the same whatever
// anybody does, though it may not be known.
func (v Value) isMadeHere() bool {
	return v.Class == Unclassified && v.Source == 0 && (v.Lost || v.Kind != Unknown && v.Kind != Nil && v.Kind != OneOf)
}

// Learn records that a condition is truth, as if it meant nothing to the
// client, and reports whether that can be.
func (x *Exec) Learn(st *State, v Value, truth bool) bool { return x.learn(st, v, truth) }

// maxExcluded is how many constants a path remembers that a value is not.
const maxExcluded = 32

// learnEqual records whether an unknown value is a constant, as v, a
// comparison, says. It reports whether that can be; ok is false if the
// operands are others.
func (x *Exec) learnEqual(st *State, v Value, truth bool) (possible, ok bool) {
	l, r := v.Cond.X, v.Cond.Y
	if l.Kind == Const {
		l, r = r, l
	}
	if r.Kind != Const {
		return false, false
	}
	f, _ := x.fact(st, l.ID)
	if l.Kind == OneOf && !x.mayBe(l, f, r, truth) {
		return false, true
	}
	if l.ID == 0 {
		return false, false
	}
	if f.eq != nil {
		return x.sameConst(Constant(f.eq), r) == truth, true
	}
	for _, c := range f.neq {
		if x.sameConst(Constant(c), r) {
			return !truth, true
		}
	}
	x.doubt(st, l.ID)
	st.Unsure = st.Unsure || v.Lost || x.IsGiven(v)
	f.lasting = x.dom.Chosen(x, st, v, l, truth)
	switch {
	case truth:
		f.eq, f.neq = r.Const, nil
	case len(f.neq) < maxExcluded:
		f.neq = append(f.neq[:len(f.neq):len(f.neq)], r.Const)
	default:
		x.forgot[l.ID], st.Forgetful = true, true
	}
	if !x.fitsRow(st, l.ID, f) {
		return false, true
	}
	st.facts = st.facts.set(l.ID, f, cmp.Compare[ID])
	return true, true
}

// mayBe reports whether one of several values, of which a path's branches told something,
// may be equal to another one, a constant, or is known to differ from it.
func (x *Exec) mayBe(v Value, told Fact, other Value, equal bool) bool {
	return slices.ContainsFunc(v.Elems, func(e Value) bool {
		if e.Kind == Const && !told.Allows(e.Const) {
			return false
		}
		is, known := x.equal(e, other)
		return known && is == equal || equal && !known
	})
}

// Shorter reports whether a path's branches told that a list has fewer elements
// than n.
func (x *Exec) Shorter(st *State, list Value, n int64) bool {
	length := x.length(st, list)
	if known, ok := x.resolve(st, length).Int(); ok {
		return known < n
	}
	told := func(op token.Token, l, r Value, truth bool) bool {
		f, ok := x.fact(st, x.derived(op.String(), l, r))
		return ok && f.eq != nil && f.eq.Kind() == constant.Bool && constant.BoolVal(f.eq) == truth
	}
	for k := range n + 1 {
		bound := Constant(constant.MakeInt64(k))
		if told(token.LSS, length, bound, true) || told(token.GTR, bound, length, true) ||
			told(token.GEQ, length, bound, false) || told(token.LEQ, bound, length, false) {
			return true
		}
		if k < n && (told(token.LEQ, length, bound, true) || told(token.GEQ, bound, length, true) ||
			told(token.GTR, length, bound, false) || told(token.LSS, bound, length, false)) {
			return true
		}
	}
	return false
}

// IsSomething reports whether a path's branches told that a value is not nil.
func (x *Exec) IsSomething(st *State, v Value) bool {
	isNil, known := x.resolve(st, x.compare(nil, token.EQL, v, Value{Kind: Nil})).Bool()
	return known && !isNil
}

// Changes reports whether a value is another one at each iteration of a loop.
func (x *Exec) Changes(v Value) bool { return x.ids.traits[v.ID]&looping != 0 }

// doubt notes that a branch depends on a value of which the path may have
// forgotten something: whether it can be taken is not known.
func (x *Exec) doubt(st *State, id ID) {
	st.Unsure = st.Unsure || st.Forgetful && x.forgot[id]
}

// equal decides whether two values are equal, if what is known of them does.
func (x *Exec) equal(l, r Value) (equal, ok bool) {
	switch {
	case l.Kind == Const && r.Kind == Const:
		return x.sameConst(l, r), true
	case l.Kind == Nil && r.Kind == Nil, l.ID != 0 && l.ID == r.ID && l.Kind == Unknown && r.Kind == Unknown:
		return true, true
	case l.Kind == Nil:
		return false, r.isThere() || x.isMade(r)
	case r.Kind == Nil:
		return false, l.isThere() || x.isMade(l)
	case l.Kind == Const:
		return false, x.Prog.beginsOtherwise(r, l)
	case r.Kind == Const:
		return false, x.Prog.beginsOtherwise(l, r)
	}
	return false, false
}

// sameConst reports whether two values, which are constants, are equal.
func (x *Exec) sameConst(l, r Value) bool {
	same := sameConst(l.Const, r.Const)
	if x.traces(l, r) {
		x.note(token.EQL.String(), []Value{l, r}, Bool(same), true, equating)
	}
	return same
}

// isThere reports whether a value is known not to be nil. A constant that is compared with
// that is an interface's.
func (v Value) isThere() bool {
	return v.Kind == Const || v.Kind == Object || v.Kind == Func || v.Kind == Foreign || v.Kind == List && len(v.Elems) > 0
}

// isMade reports whether a literal or make gave a list: it is not nil, though it may be
// empty.
func (x *Exec) isMade(list Value) bool {
	if list.Kind != List || list.From == nil {
		return false
	}
	if isLiteral(list.From.Expr) {
		return true
	}
	call, ok := ast.Unparen(list.From.Expr).(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	return ok && x.Prog.Info.Uses[id] == types.Universe.Lookup("make")
}

// resolve returns the constant that v is by what the path's branches told,
// or v.
func (x *Exec) resolve(st *State, v Value) Value {
	if v.ID != 0 && (v.Kind == Unknown || v.Kind == OneOf) {
		if f, ok := x.fact(st, v.ID); ok && f.eq != nil {
			return Value{Kind: Const, Const: f.eq, Told: true, Source: v.Source, Class: v.Class, ID: v.ID, From: v.From}
		}
	}
	return v
}

// Known returns the constant that an unknown value is by what the path's
// branches told, or the value.
func (x *Exec) Known(st *State, v Value) Value { return x.resolve(st, v) }
