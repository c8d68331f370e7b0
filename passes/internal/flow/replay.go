package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A replay is a run with an operand that is known: what a client was given, such
// as a header of a request. What is computed of that is marked, and a path that
// depends on some of it which is not known is unsure: the outcomes of the others
// are what the program does.

// Give marks a value as one that a replay was given.
func (x *Exec) Give(v Value) Value {
	if s, ok := v.String(); ok && x.trace != nil {
		x.trace.given[s] = true
	}
	return x.mark(v)
}

// mark marks a value as one that a replay was given, or was computed of that.
func (x *Exec) mark(v Value) Value {
	x.ids.traits[v.ID] |= given
	return v
}

// markOf marks a value that is not known if one of what it is computed of is marked.
func (x *Exec) markOf(v Value, of ...Value) {
	if v.ID != 0 && slices.ContainsFunc(of, x.IsGiven) {
		x.mark(v)
	}
}

// IsGiven reports whether a value, or a part of it, is what a replay was given or
// was computed of that.
func (x *Exec) IsGiven(v Value) bool {
	if !x.replays {
		return false
	}
	if x.ids.traits[v.ID]&given != 0 && v.ID != 0 {
		return true
	}
	for _, e := range v.Elems {
		if x.IsGiven(e) {
			return true
		}
	}
	return v.Cond != nil && (x.IsGiven(v.Cond.X) || x.IsGiven(v.Cond.Y))
}

// Holds reports whether a value is one that f is true of, or an object that holds
// one.
func (x *Exec) Holds(st *State, v Value, f func(Value) bool) bool {
	return x.holds(st, v, f, make(map[ID]bool))
}

func (x *Exec) holds(st *State, v Value, f func(Value) bool, seen map[ID]bool) bool {
	if f(v) {
		return true
	}
	for _, e := range v.Elems {
		if x.holds(st, e, f, seen) {
			return true
		}
	}
	if v.Kind != Object || v.ID == 0 || seen[v.ID] {
		return false
	}
	seen[v.ID] = true
	found := false
	st.Slots(v.ID, func(_ string, entries []Entry) {
		for _, e := range entries {
			found = found || x.holds(st, e.Value, f, seen)
		}
	})
	return found
}

// Ask runs a function value that code out of sight calls, some time after a state
// in which it was handed on, all of it, and returns the ways in which it returns,
// each with its results; complete says that these are all. What objects hold may be
// something else by then. What the state was told of values that choose says does not
// change.
func (x *Exec) Ask(st *State, fn Value, args []Value, choose func(ID) bool) (states []*State, results []Value, complete bool) {
	x.slice, x.work, x.cut, x.left, x.forgot = nil, 0, false, false, make(map[ID]bool)
	if fn.Fn.Body == nil {
		if v, ok := x.constantCall(st, methodCall(fn, args)); ok {
			return []*State{st}, []Value{v}, true
		}
		return nil, nil, false
	}
	entry := x.entry(st, fn, token.NoPos)
	for _, row := range st.facts {
		if choose(row.key) {
			entry.facts = entry.facts.set(row.key, row.value(), cmp.Compare[ID])
		}
	}
	states, results = x.Apply(entry, fn, args...)
	if r := fn.Fn.Type.Results; r.NumFields() == 1 && typematch.IsBoolean(x.Prog.Info.TypeOf(r.List[0].Type)) {
		states, results = x.decideEach(states, results)
	}
	for _, st := range states {
		x.cut = x.cut || st.Unsure
	}
	return states, results, states != nil && !x.cut && !x.left
}

// decideEach splits the states that a function ends in with a truth that depends on
// nothing but settings, as a branch on that would, which other functions have instead.
func (x *Exec) decideEach(states []*State, results []Value) (decided []*State, as []Value) {
	for i, st := range states {
		v := results[i]
		if v.Kind != Unknown || v.Class != Config || x.IsGiven(v) {
			decided, as = append(decided, st), append(as, v)
			continue
		}
		yes, no := x.decide(st, v)
		for _, st := range yes {
			decided, as = append(decided, st), append(as, Bool(true))
		}
		for _, st := range no {
			decided, as = append(decided, st), append(as, Bool(false))
		}
	}
	return decided, as
}

// methodCall returns a call of a function or a method of another package that is
// handed on as a value, at the expression that does so.
func methodCall(fn Value, args []Value) *Call {
	e := &ast.CallExpr{}
	if at := fn.Expr(nil); at != nil {
		e.Fun, e.Lparen, e.Rparen = at, at.End()-1, at.End()-1
	}
	c := &Call{Expr: e, Fun: fn, Callee: fn.Fn.Obj, Args: args}
	if len(fn.Elems) == 1 {
		c.Recv = fn.Elems[0]
	}
	return c
}

// A Decider is a client that wants to know what its replays have decided.
type Decider interface {
	// Decided is told of the result of an expression, a comparison or a call of
	// the standard library, that was computed of what the replay was given.
	Decided(x *Exec, e ast.Expr, result Value, operands []Value)
	// Equal is told of two constants that are equal, neither of which the replay was given.
	Equal(l, r Value)
	// Suppose returns what a setting, a text that is an operand of a function of
	// the standard library or, if that is nil, of a concatenation or a part of which
	// is taken, is supposed to be: v itself if it may be anything.
	Suppose(f *types.Func, v Value) Value
}

// supposed returns what an operand is supposed to be, if it is a setting.
func (x *Exec) supposed(f *types.Func, v Value, t types.Type) Value {
	if x.decider == nil || v.Kind != Unknown || v.Class != Config || !typematch.IsString(t) {
		return v
	}
	s := x.decider.Suppose(f, v)
	s.From = v.From
	return s
}

// decided tells the client of v, the value of e, and returns it.
func (x *Exec) decided(e ast.Expr, v Value, operands ...Value) Value {
	if x.decider != nil && slices.ContainsFunc(operands, x.IsGiven) {
		x.decider.Decided(x, e, v, operands)
	}
	return v
}

// Replay returns an Exec for another client that runs the same program. It knows
// the values of x, so that what both tell of a setting can be compared, and a state
// of the one is one of the other.
func (x *Exec) Replay(dom Domain) *Exec {
	y := New(x.Prog, dom)
	y.replays = true
	y.ids = x.ids
	y.variables = x.variables
	y.allocs, y.structs, y.born, y.types, y.elements, y.lists, y.counters = x.allocs, x.structs, x.born, x.types, x.elements, x.lists, x.counters
	y.holders, y.bornBy, y.onces, y.columns, y.columnsOf = x.holders, x.bornBy, x.onces, x.columns, x.columnsOf
	y.sites, y.outside, y.defaults, y.usual = x.sites, x.outside, x.defaults, x.usual
	y.givers, y.passed, y.boxings = x.givers, x.passed, x.boxings
	y.slice, y.splits, y.pure = x.slice, x.splits, x.pure
	y.decider, _ = dom.(Decider)
	y.trace = newTrace()
	return y
}

// unknownOf marks the result of a call that is not known as computed of what a
// replay was given, if an operand is, or holds it. A result that is one of the
// operands stays what it is.
func (x *Exec) unknownOf(v Value, given bool, c *Call) Value {
	if !given {
		return v
	}
	for i, e := range v.Elems {
		v.Elems[i] = x.unknownOf(e, given, c)
	}
	isOperand := func(o Value) bool { return o.ID == v.ID }
	if v.Kind == Unknown && !isOperand(c.Recv) && !slices.ContainsFunc(c.Args, isOperand) {
		if v.ID == 0 {
			v.ID = x.intern("of what was given")
		}
		return x.mark(v)
	}
	return v
}

// isGivenTo reports whether a call is given what a replay was.
func (x *Exec) isGivenTo(st *State, c *Call) bool {
	if !x.replays {
		return false
	}
	for _, v := range c.Operands() {
		if x.Holds(st, v, x.IsGiven) {
			return true
		}
	}
	return false
}
