package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"
)

// A Domain gives the values of a program their meaning.
type Domain interface {
	// OfType returns the value of an operand of which nothing is known but
	// its type: v, or v with a source.
	OfType(v Value, t types.Type) Value
	// Result returns the value of the n'th result of a call out of sight of which
	// nothing is known but its type.
	Result(x *Exec, v Value, t types.Type, c *Call, n int) Value
	// Captured returns the value of a variable that a literal may set at any
	// time from now on: v, or v with a source.
	Captured(x *Exec, st *State, lit *ast.FuncLit, v Value, t types.Type) Value
	// Inline reports whether to run the body of a call's function.
	Inline(x *Exec, st *State, fn *Fn, c *Call) bool
	// Forwards reports whether a call of a method out of sight may come to
	// functions of the package: its receiver, an operand, or others that it
	// was given before.
	Forwards(f *types.Func) bool
	// Forward returns the n'th call that such a call comes to, or several of
	// which it may come to any; nil if there is none. It may change st.
	Forward(x *Exec, st *State, c *Call, n int) []Forwarded
	// Call interprets a call whose body is not run.
	Call(x *Exec, st *State, c *Call) (Value, bool)
	// Select interprets the read of a field of type t of an operand of type
	// owner.
	Select(x *Exec, st *State, owner types.Type, field string, t types.Type, base Value) (Value, bool)
	// Index interprets the read of an element.
	Index(x *Exec, st *State, e *ast.IndexExpr, base, key Value) (Value, bool)
	// Found returns the second result of a map read or type assertion
	// whose first result is v.
	Found(x *Exec, st *State, e ast.Expr, v Value) (Value, bool)
	// StoreIndex interprets an assignment to an element.
	StoreIndex(x *Exec, st *State, stmt ast.Node, lhs *ast.IndexExpr, base, key, v Value)
	// StoreField is told of an assignment to a field, or of a field of a
	// composite literal, and returns the site to record with it.
	StoreField(x *Exec, st *State, n ast.Node, base Value, field string, v Value) *Site
	// Within returns what is read of something that has been given a value and of which
	// nothing else is known, as far as the source and class of that: false if the value
	// makes no difference.
	Within(v Value) (Value, bool)
	// Holds reports whether what a value of a type is given is such, rather than known to
	// the client in another way.
	Holds(t types.Type) bool
	// Composite interprets a composite literal that is not a struct or a
	// slice of constants.
	Composite(x *Exec, st *State, lit *ast.CompositeLit) (Value, bool)
	// Range returns the key and element that a range over coll yields. Once
	// says that the loop runs as if it were for all elements at one go. Those that have a
	// source, and no identity, are others at each iteration.
	Range(x *Exec, st *State, coll Value) (key, elem Value, once, ok bool)
	// Binary interprets an operation that is not a comparison.
	Binary(x *Exec, st *State, e *ast.BinaryExpr, l, r Value) (Value, bool)
	// Assume refines st by a condition that is a comparison or has no
	// formula. If handled, feasible says whether the path goes on.
	Assume(x *Exec, st *State, v Value, truth bool) (feasible, handled bool)
	// Chosen is told of a branch on an unknown condition v, which tells
	// something about the value of. It reports whether that counts at the end
	// of the path too: what another path does by another value is compared.
	Chosen(x *Exec, st *State, v, of Value, truth bool) bool
	// Exit is told of the end of a path of a root.
	Exit(x *Exec, st *State, pos token.Pos, results []Value)
}

// A Replacer is a client that is told where a variable gets another value than it was.
type Replacer interface {
	StoreVar(x *Exec, st *State, stmt ast.Node, v *types.Var, was, is Value)
}

// A Forwarded is a call that another comes to in a state; nil for one that stays
// out of sight.
type Forwarded struct {
	State *State
	Call  *Call
}

// A Call is a call with its operands evaluated.
type Call struct {
	Expr   *ast.CallExpr
	Callee types.Object // nil for a call of a function value
	Recv   Value        // of a method call
	Fun    Value        // of a call of a function value
	Args   []Value
}

// Operand returns the expression that gives an argument: of f(g()) the call that gives all
// of them.
func (c *Call) Operand(i int) ast.Expr {
	return c.Expr.Args[min(i, len(c.Expr.Args)-1)]
}

// TypeOf returns the type of an argument as it is given, an invalid one if no operand gives
// it: the call is one of a function value that another call is given.
func (c *Call) TypeOf(info *types.Info, i int) types.Type {
	if len(c.Expr.Args) == 0 {
		return types.Typ[types.Invalid]
	}
	t := info.TypeOf(c.Operand(i))
	results, ok := t.(*types.Tuple)
	switch {
	case !ok:
		return t
	case i < results.Len():
		return results.At(i).Type()
	}
	return types.Typ[types.Invalid]
}

// Map returns a call whose arguments are what f makes of those of another.
func (c *Call) Map(f func(Value) Value) *Call {
	changed := *c
	changed.Args = make([]Value, len(c.Args))
	for i, arg := range c.Args {
		changed.Args[i] = f(arg)
	}
	return &changed
}

// What the operands of a call are that are no arguments.
const (
	receiver = -1
	function = -2
)

// Operands are the receiver, the function and the arguments of a call, the latter
// with their positions, which the others have none of.
func (c *Call) Operands() iter.Seq2[int, Value] {
	return func(yield func(int, Value) bool) {
		if !yield(receiver, c.Recv) || !yield(function, c.Fun) {
			return
		}
		for i, arg := range c.Args {
			if !yield(i, arg) {
				return
			}
		}
	}
}
