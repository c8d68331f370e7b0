package flow

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
)

// What initializes a variable may run functions that come to their ends on several paths.
// Which of them the program takes is known where that is told by settings which nobody has
// chosen: what the others give is anything, as somebody else says. What is the same
// whichever it takes is known anyway.

// A Chooser is a client that knows what settings are where nobody has chosen any.
type Chooser interface {
	// ByDefault reports whether what the branches of a path told is of settings, and
	// so where nobody has chosen any.
	ByDefault(st *State) bool
}

// Initial evaluates an expression that a package-level variable is initialized
// with, for what the client makes of it, in a state of its own.
func (x *Exec) Initial(init ast.Expr) (*State, Value) {
	st := new(State)
	return st, x.initial(st, init)
}

// initial evaluates the expression that a variable is initialized with. If
// its calls split the path, the value is one of several.
func (x *Exec) initial(st *State, init ast.Expr) Value {
	return x.ended(st, x.ends(st, init), init.Pos())
}

// ends evaluates an expression that a variable is initialized with, and returns the paths
// on which that comes to its end: there is one at least.
func (x *Exec) ends(st *State, init ast.Expr) (ends []*end) {
	for _, s := range x.calls(init, st.clone()) {
		v := x.eval(s, init)
		ends = append(ends, &end{State: s, v: v, byDefault: x.isDefault(st, s)})
	}
	return ends
}

// ended returns what the paths end with on which a variable gets its value, which is
// declared at a position, and has a path go on from them.
func (x *Exec) ended(st *State, ends []*end, pos token.Pos) Value {
	switch len(ends) {
	case 0:
		return Value{}
	case 1:
		temps := st.temps
		*st = *ends[0].State
		st.temps = temps
		return ends[0].v
	}
	x.merge(st, ends)
	return x.oneOf(ends, x.intern("initial@"+string(binary.AppendVarint(nil, int64(pos)))))
}

// An end is a path on which what initializes a variable has come to its end, with a value.
type end struct {
	*State
	v         Value
	byDefault bool

	held idSet // the identities of what the value has
}

// oneOf returns what paths end with: if the values differ, one of several. Where it is
// known which of them it is by default, the others may be anything.
func (x *Exec) oneOf(ends []*end, id ID) Value {
	apart := differing(ends)
	if len(apart) == 0 {
		return ends[0].v
	}
	var values []Value
	if len(apart) < len(ends) {
		values = []Value{{Class: Config}}
	}
	for _, e := range apart {
		if e.byDefault && e.v.Kind == Const {
			x.defaults[id] = e.v.Const
		}
		if !containsValue(values, e.v) {
			values = append(values, e.v)
		}
	}
	return Value{Kind: OneOf, ID: id, Class: Config, Elems: values}
}

// differing returns the paths with whose values one that goes on from them has to do, if
// these differ: those that are taken by default or, if none is, all.
func differing(ends []*end) []*end {
	if !slices.ContainsFunc(ends, func(e *end) bool { return !isSame(e.v, ends[0].v) }) {
		return nil
	}
	if defaults := slices.DeleteFunc(slices.Clone(ends), func(e *end) bool { return !e.byDefault }); len(defaults) > 0 {
		return defaults
	}
	return ends
}

// isSame reports whether two values are one: of constants, wherever they come from.
func isSame(v, w Value) bool {
	if v.Kind == Const && w.Kind == Const {
		return v.Told == w.Told && sameConst(v.Const, w.Const)
	}
	return containsValue([]Value{v}, w)
}

func containsValue(values []Value, v Value) bool {
	key := string(v.appendKey(nil))
	for _, w := range values {
		if string(w.appendKey(nil)) == key {
			return true
		}
	}
	return false
}

// isDefault reports whether a path goes on to another where nobody has chosen any
// setting.
func (x *Exec) isDefault(st, next *State) bool {
	c, ok := x.dom.(Chooser)
	return ok && c.ByDefault(&State{facts: newFacts(st, next)})
}

// newFacts returns what a path was told since it was in a state.
func newFacts(st, next *State) table[ID, Fact] {
	return next.facts.without(func(id ID) bool {
		_, before := st.facts.get(id, cmp.Compare[ID])
		return before
	})
}

// Default returns the constant that a variable which is declared with one of several
// values has where nobody has chosen any setting; nil if it is not known.
func (x *Exec) Default(v Value) constant.Value { return x.defaults[v.ID] }
