package flow

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/pure"
)

// A Kind says what is known of a [Value].
type Kind uint8

const (
	Unknown Kind = iota // nothing but, perhaps, an identity
	Const               // Const
	Nil                 // the predeclared nil
	Object              // an allocation of this package: what its slots do not hold is zero
	Func                // Fn; of a method value, Elems has the receiver
	List                // a slice whose elements are Elems, in order
	OneOf               // one of Elems
	Tuple               // the results of a call: Elems
	Foreign             // a value of another package's type, such as a compiled regular expression: Foreign
)

// An ID is the identity of a value that is not a constant: two values of
// one identity are the same value. Zero is no identity.
type ID int32

// A Source is what a value stands for in the client's terms, such as "the
// request's Origin header". Zero is nothing in particular.
type Source uint8

// A Class says whose choice an unknown value is.
type Class uint8

const (
	Unclassified Class = iota
	Config             // whoever starts or calls the program: settings, parameters of constructors
	Request            // whoever sends the request
)

// A Value is what is known of one operand on one path.
type Value struct {
	Kind   Kind
	Class  Class
	Source Source
	Told   bool // of a Const: a branch of the path told it, nobody wrote it
	Lost   bool // of an Unknown: it was too large to be known, or is not computed of what is
	ID     ID
	Const  constant.Value
	Fn     *Fn
	Cond   *Cond // of a boolean: how it was computed
	Elems  []Value
	lit    *creation // of a Func that is a literal
	array  *array    // of a List that a slice is: what has its elements, nil if nothing else is known to
	From   *Giver    // nil if no expression of the path gave it

	Foreign *pure.Object
}

// A Giver is where a value comes from: the expression that gave it, and the
// calls that it came through, outermost first.
type Giver struct {
	Expr   ast.Expr
	Passed []Pass

	boxed types.Type // what the value was before it became one of an interface, nil if it did not
	n     int        // its number, in order of first use
}

// A Pass is one call that a value came through, with the operand that it was,
// or was a part of, there.
type Pass struct {
	Call *ast.CallExpr
	Arg  ast.Expr
}

// At returns the operand of a call by which a value came, nil if it did not
// come through that call.
func (g *Giver) At(call *ast.CallExpr) ast.Expr {
	if g == nil {
		return nil
	}
	for _, p := range g.Passed {
		if p.Call == call {
			return p.Arg
		}
	}
	return nil
}

// A Cond is the formula of a boolean value. Op is LAND, LOR or NOT (of X),
// or the comparison operator EQL, LSS, LEQ, GTR or GEQ. NEQ is written as
// NOT of EQL.
type Cond struct {
	Op   token.Token
	X, Y Value
}

// A creation is how a literal was created. Values are copied a lot, and few are literals.
type creation struct {
	made ID        // where, by which calls
	env  []Binding // what it has of the functions around it
}

// made returns where a literal was created, by which calls; 0 if the value is none.
func (v Value) made() ID {
	if v.lit == nil {
		return 0
	}
	return v.lit.made
}

// env returns what a literal has of the functions around it.
func (v Value) env() []Binding {
	if v.lit == nil {
		return nil
	}
	return v.lit.env
}

// Has reports whether is reports so of what a function value has of the functions around
// it, or of the receiver of a method.
func (v Value) Has(is func(Value) bool) bool {
	return v.Kind == Func && (slices.ContainsFunc(v.Elems, is) || slices.ContainsFunc(v.env(), func(b Binding) bool { return is(b.Value) }))
}

// A Binding is a variable that a literal uses, and its value when the literal
// was created.
type Binding struct {
	Var   *types.Var
	Value Value

	number int
}

// A Fn is a function: a declaration of the package, a literal, a call that
// initializes a variable of the package or, without a body, one out of sight.
type Fn struct {
	Obj  *types.Func // nil for a literal
	Node ast.Node    // *ast.FuncDecl, *ast.FuncLit or *ast.CallExpr
	Type *ast.FuncType
	Recv *ast.FieldList
	Body *ast.BlockStmt

	at      inspector.Cursor // of a declaration or a literal
	outside int              // the number of one out of sight
}

// number returns a number that no other function has.
func (fn *Fn) number() int64 {
	if fn.Node == nil {
		return -int64(fn.outside)
	}
	return int64(fn.Node.Pos())
}

// Constant returns the value of a constant.
func Constant(c constant.Value) Value { return Value{Kind: Const, Const: c} }

// Bool returns the value of a boolean constant.
func Bool(b bool) Value { return Constant(constant.MakeBool(b)) }

// String returns the constant string that v is, and whether it is one.
func (v Value) String() (string, bool) {
	if v.Kind == Const && v.Const.Kind() == constant.String {
		return constant.StringVal(v.Const), true
	}
	return "", false
}

// Bool returns the constant boolean that v is, and whether it is one.
func (v Value) Bool() (value, ok bool) {
	if v.Kind == Const && v.Const.Kind() == constant.Bool {
		return constant.BoolVal(v.Const), true
	}
	return false, false
}

// Int returns the constant integer that v is, and whether it is one.
func (v Value) Int() (int64, bool) {
	if v.Kind == Const {
		return constant.Int64Val(constant.ToInt(v.Const))
	}
	return 0, false
}

// Result returns the i'th result of a call whose value is v.
func (v Value) Result(i int) Value {
	if v.Kind == Tuple {
		if i < len(v.Elems) {
			return v.Elems[i]
		}
		return Value{}
	}
	if i == 0 {
		return v
	}
	return Value{}
}

func not(v Value) Value {
	if b, ok := v.Bool(); ok {
		return Bool(!b)
	}
	if v.Cond != nil && v.Cond.Op == token.NOT {
		return v.Cond.X
	}
	return Value{Class: v.Class, Cond: &Cond{Op: token.NOT, X: v}}
}

// size returns how many comparisons and conditions a boolean is made of.
func (v Value) size() int {
	if v.Cond == nil {
		return 1
	}
	return 1 + v.Cond.X.size() + v.Cond.Y.size()
}

// maxFormula is how large a condition may become that a variable holds: one
// that grows in a loop would be another at each iteration.
const maxFormula = 24

// maxText is how long a text may become by concatenation.
const maxText = 256

// appendKey appends an encoding of v that no other value shares.
func (v Value) appendKey(key []byte) []byte {
	key = append(key, byte(v.Kind), byte(v.Class), byte(v.Source))
	key = binary.AppendVarint(key, int64(v.ID))
	if v.From != nil && v.From.boxed != nil {
		// Two values that are equal are still two if their methods are not the same.
		key = binary.AppendVarint(key, int64(positionOf(v.From.boxed)))
	}
	switch v.Kind {
	case Const:
		// Two constants that are equal are still two: an edit changes one.
		if v.From != nil && !v.Told {
			key = binary.AppendUvarint(key, uint64(v.From.n))
		}
		key = append(key, b2i(v.Told))
		s := v.Const.ExactString()
		key = binary.AppendUvarint(key, uint64(len(s)))
		key = append(key, s...)
	case Foreign:
		key = append(append(key, v.Foreign.Key()...), 0)
	case Func:
		key = binary.AppendVarint(key, v.Fn.number())
		key = binary.AppendVarint(key, int64(v.made()))
		for _, b := range v.env() {
			key = binary.AppendVarint(key, int64(b.number))
			key = b.Value.appendKey(key)
		}
	}
	if v.Cond != nil {
		key = binary.AppendVarint(key, -int64(v.Cond.Op)-1)
		key = v.Cond.X.appendKey(key)
		key = v.Cond.Y.appendKey(key)
	}
	key = binary.AppendUvarint(key, uint64(len(v.Elems)))
	for _, e := range v.Elems {
		key = e.appendKey(key)
	}
	return key
}

// closure returns what tells a literal with its environment from others.
func (v Value) closure() string {
	return string(Value{Kind: Func, Fn: v.Fn, lit: v.lit}.appendKey(nil))
}

// SameClosure reports whether two values are of one function, with the same of the
// functions around it.
func (v Value) SameClosure(w Value) bool { return v.closure() == w.closure() }

// appendIdentity appends what tells the value from others, wherever it comes
// from. It is not ok if nothing does.
func (v Value) appendIdentity(key []byte) (out []byte, ok bool) {
	switch {
	case v.Kind == Const:
		key = append(key, v.Const.ExactString()...)
	case v.Kind == Foreign:
		key = append(key, v.Foreign.Key()...)
	case v.Kind == Func && len(v.Elems) == 0:
		key = binary.AppendVarint(append(key, 'f'), v.Fn.number())
	case v.Kind == List && v.ID == 0:
		key = append(key, '[')
		for _, e := range v.Elems {
			if key, ok = e.appendIdentity(append(key, ',')); !ok {
				return key, false
			}
		}
	case v.ID == 0 && v.Kind != Nil:
		return key, false
	}
	return binary.AppendVarint(key, int64(v.ID)), true
}

// identities adds the identities of a value and of its parts to a set.
func (v Value) identities(set *idSet) {
	set.add(v.ID)
	for _, e := range v.Elems {
		e.identities(set)
	}
	for _, b := range v.env() {
		b.Value.identities(set)
	}
	if v.Cond != nil {
		v.Cond.X.identities(set)
		v.Cond.Y.identities(set)
	}
}

// holdsFunc reports whether f is true of the function that a value is, or of one
// that it has.
func (v Value) holdsFunc(f func(*Fn) bool) bool {
	if v.Kind == Func && f(v.Fn) {
		return true
	}
	holds := func(v Value) bool { return v.holdsFunc(f) }
	return slices.ContainsFunc(v.Elems, holds) ||
		slices.ContainsFunc(v.env(), func(b Binding) bool { return holds(b.Value) })
}

func b2i(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func sameConst(x, y constant.Value) bool {
	isNumber := func(c constant.Value) bool { return c.Kind() == constant.Int || c.Kind() == constant.Float }
	return (x.Kind() == y.Kind() || isNumber(x) && isNumber(y)) && constant.Compare(x, token.EQL, y)
}
