package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/pure"
)

// A computation makes a value of operands, of which it needs to know no more than what
// they are.
type computation func(operands []Value) (Value, bool)

// add is the computation of a sum of constants. A text must not become too long.
func add(of []Value) (Value, bool) {
	sum := Constant(constant.BinaryOp(of[0].Const, token.ADD, of[1].Const))
	s, isText := sum.String()
	return sum, !isText || len(s) <= maxText
}

// comparing returns the computation of a comparison of constants.
func comparing(op token.Token) computation {
	return func(of []Value) (Value, bool) {
		return Bool(constant.Compare(of[0].Const, op, of[1].Const)), true
	}
}

// byteAt is the computation of a byte of a text, of that and the index.
func byteAt(of []Value) (Value, bool) {
	s, ok := of[0].String()
	i, known := of[1].Int()
	if !ok || !known || i < 0 || i >= int64(len(s)) {
		return Value{}, false
	}
	return Constant(constant.MakeInt64(int64(s[i]))), true
}

// equating is the computation of whether two constants are equal.
func equating(of []Value) (Value, bool) { return Bool(sameConst(of[0].Const, of[1].Const)), true }

// measuring is the computation of the length of a text or a list.
func measuring(of []Value) (Value, bool) {
	n := len(of[0].Elems)
	if s, ok := of[0].String(); ok {
		n = len(s)
	}
	return Constant(constant.MakeInt64(int64(n))), true
}

// calling returns the computation of a call of a function that package pure has.
func calling(f *types.Func) computation {
	return func(of []Value) (Value, bool) {
		args := make([]any, len(of))
		for i, v := range of {
			args[i], _ = toPure(v)
		}
		results, ok := pure.Call(f, args...)
		return tupleOf(results), ok
	}
}

// tupleOf returns what package pure gave as values that come from nowhere.
func tupleOf(results []any) Value {
	v := Value{Kind: Tuple}
	for _, r := range results {
		v.Elems = append(v.Elems, plain(r))
	}
	return v
}

func plain(r any) Value {
	switch r := r.(type) {
	case constant.Value:
		return Constant(r)
	case pure.Nil:
		return Value{Kind: Nil}
	case pure.List:
		v := Value{Kind: List}
		for _, c := range r {
			v.Elems = append(v.Elems, Constant(c))
		}
		return v
	case *pure.Object:
		return Value{Kind: Foreign, Foreign: r}
	}
	return Value{Kind: Object} // an error
}

// selecting returns the computation of a field of a value of another package's type.
func selecting(name string) computation {
	return func(of []Value) (Value, bool) {
		r, ok := of[0].Foreign.Field(name)
		return plain(r), ok
	}
}

// slicing returns the computation of a part of a text, of that and the bounds.
func slicing(e *ast.SliceExpr) computation {
	return func(of []Value) (Value, bool) {
		s, _ := of[0].String()
		low, high, ok := bounds(e, of[1:], len(s))
		if !ok {
			return Value{}, false
		}
		return Constant(constant.MakeString(s[low:high])), true
	}
}

// bounds returns the bounds of a part of n bytes or elements, if they are known and in
// order.
func bounds(e *ast.SliceExpr, values []Value, n int) (low, high int, ok bool) {
	list := [2]int{0, n}
	for i, bound := range []ast.Expr{e.Low, e.High} {
		if bound == nil {
			continue
		}
		at, known := values[0].Int()
		if !known || at < 0 || at > int64(n) {
			return 0, 0, false
		}
		list[i], values = int(at), values[1:]
	}
	return list[0], list[1], list[0] <= list[1] && e.Max == nil
}
