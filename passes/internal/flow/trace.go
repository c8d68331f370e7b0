package flow

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/pure"
)

// A Trace is all that a replay has computed of what it was given. Nothing else of that
// has a say in which paths there are: so it is the same replay, but for the texts, if it
// is given another text of which the same comes. See [Trace.Repeats].
type Trace struct {
	given      map[string]bool // texts
	deductions []deduction
	known      map[string]bool // deductions, by what was done to what
}

func newTrace() *Trace {
	return &Trace{given: make(map[string]bool), known: make(map[string]bool)}
}

// A deduction is what was computed of operands, one of them given or computed of that:
// those that are have an identity here, and others have none.
type deduction struct {
	operands []Value
	compute  computation
	result   Value
	ok       bool
}

// Trace returns what a replay has computed so far of what it was given.
func (x *Exec) Trace() *Trace { return x.trace }

// compute returns what a computation makes of operands, which is noted. Its op is one
// of the language, at a node.
func (x *Exec) compute(op string, at ast.Node, operands []Value, c computation) (Value, bool) {
	v, ok := c(operands)
	if x.traces(operands...) {
		x.note(op+string(binary.AppendVarint(nil, int64(at.Pos()))), operands, v, ok, c)
	}
	return v, ok
}

// traces reports whether it is to be noted what is computed of operands.
func (x *Exec) traces(operands ...Value) bool {
	return x.trace != nil && slices.ContainsFunc(operands, x.IsGiven)
}

// note notes the result of a computation, which is another one than others of its op.
func (x *Exec) note(op string, operands []Value, result Value, ok bool, c computation) {
	key := []byte(op)
	operands = x.operandsOf(operands)
	for _, v := range operands {
		key = v.appendKey(append(key, '('))
	}
	if t := x.trace; !t.known[string(key)] {
		t.known[string(key)] = true
		t.deductions = append(t.deductions, deduction{operands, c, result, ok})
	}
}

// operandsOf returns values as the operands of a deduction.
func (x *Exec) operandsOf(values []Value) []Value {
	out := slices.Clone(values)
	for i, v := range out {
		out[i].ID, out[i].From, out[i].Elems = 0, nil, x.operandsOf(v.Elems)
		if v.ID != 0 {
			out[i].ID = ID(x.ids.traits[v.ID] & given)
		}
	}
	return out
}

// pin notes that something depends on what values are: no others may stand for them.
func (x *Exec) pin(values ...Value) {
	for _, v := range values {
		if v.Kind == Const && x.traces(v) {
			is := func(of []Value) (Value, bool) { return Bool(sameConst(of[0].Const, v.Const)), true }
			x.note("pin", []Value{v}, Bool(true), true, is)
		}
	}
}

// Repeats reports whether all that a replay has computed of one text it was given comes
// of another too, but for texts and numbers. Those are others wherever the old ones were,
// never one that is apart, nor the same as what the program has.
func (t *Trace) Repeats(text, other string, apart ...string) bool {
	r := renaming{make(map[string]constant.Value), make(map[string]string), make(map[string]*pure.Object)}
	ok := true
	for n := range int64(3) { // -1 is what searches return, and 0 and 1 are the bounds of many
		ok = ok && r.same(constant.MakeInt64(n-1))
	}
	for _, s := range apart {
		ok = ok && r.same(constant.MakeString(s))
	}
	for s := range t.given {
		if s == text {
			ok = ok && r.rename(constant.MakeString(s), constant.MakeString(other))
		} else {
			ok = ok && r.same(constant.MakeString(s))
		}
	}
	for _, d := range t.deductions {
		ok = ok && r.repeats(d)
	}
	return ok
}

// A renaming has the constants that stand for others, and those for which they do, and
// other values by what tells them apart.
type renaming struct {
	of      map[string]constant.Value
	to      map[string]string
	objects map[string]*pure.Object
}

// rename reports whether a text or number may stand for another.
func (r *renaming) rename(old, new constant.Value) bool {
	key, to := old.ExactString(), new.ExactString()
	if is, ok := r.of[key]; ok && is.ExactString() != to {
		return false
	}
	if of, ok := r.to[to]; ok && of != key {
		return false
	}
	r.of[key], r.to[to] = new, key
	return old.Kind() == new.Kind() && (key == to || old.Kind() != constant.Bool)
}

func (r *renaming) same(c constant.Value) bool { return r.rename(c, c) }

// repeats reports whether a deduction has the same result, but for texts and numbers.
func (r *renaming) repeats(d deduction) bool {
	operands := make([]Value, len(d.operands))
	for i, v := range d.operands {
		var ok bool
		if operands[i], ok = r.operand(v, false); !ok {
			return false
		}
	}
	v, ok := d.compute(operands)
	return ok == d.ok && (!ok || r.result(d.result, v))
}

// operand returns what stands for an operand of a deduction, a part of one that was
// given if it was.
func (r *renaming) operand(v Value, ofGiven bool) (Value, bool) {
	ofGiven = ofGiven || v.ID != 0
	ok := true
	switch v.Kind {
	case Const:
		if !ofGiven || v.Const.Kind() == constant.Bool {
			return v, r.same(v.Const)
		}
		v.Const, ok = r.of[v.Const.ExactString()]
	case List, Tuple:
		elems := make([]Value, len(v.Elems))
		for i, e := range v.Elems {
			if elems[i], ok = r.operand(e, ofGiven); !ok {
				return v, false
			}
		}
		v.Elems = elems
	case Foreign:
		if ofGiven {
			v.Foreign, ok = r.objects[v.Foreign.Key()]
		}
	}
	return v, ok
}

// result reports whether what a deduction has as its result may stand for what it had.
func (r *renaming) result(old, new Value) bool {
	if old.Kind != new.Kind || len(old.Elems) != len(new.Elems) {
		return false
	}
	switch old.Kind {
	case Const:
		return r.rename(old.Const, new.Const)
	case Foreign:
		key := old.Foreign.Key()
		is, ok := r.objects[key]
		r.objects[key] = new.Foreign
		return !ok || is.Key() == new.Foreign.Key()
	}
	for i, e := range old.Elems {
		if !r.result(e, new.Elems[i]) {
			return false
		}
	}
	return true
}
