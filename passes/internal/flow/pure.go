package flow

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/pure"
)

// Compute returns the value of a function or method of the standard library in the place
// of which another stands, for operands that are known.
func (x *Exec) Compute(st *State, c *Call) (Value, bool) { return x.constantCall(st, c) }

// constantCall returns the value of a function or method of the standard library
// for operands that are known.
func (x *Exec) constantCall(st *State, c *Call) (Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || len(c.Args) == 0 && c.Recv.Kind != Foreign && c.Recv.Kind != Const || c.Expr.Ellipsis.IsValid() || x.isOpen(f, c) {
		return Value{}, false
	}
	if f.Pkg() != nil && f.Pkg().Path() == "fmt" && x.printsItself(c) {
		return Value{}, false
	}
	if x.decider == nil && !x.isPure(f) {
		return Value{}, false
	}
	operands := make([]Value, 0, len(c.Args)+1)
	if f.Signature().Recv() != nil {
		operands = append(operands, c.Recv)
	}
	operands = append(operands, c.Args...)
	told, empty := false, true
	var args []any
	for i, v := range operands {
		if n := i - len(operands) + len(c.Args); n >= 0 {
			v = x.supposed(f, v, c.TypeOf(x.Prog.Info, n))
			operands[i] = v
		}
		arg, ok := toPure(v)
		if !ok {
			return Value{}, false
		}
		told = told || v.Told
		empty = empty && (!v.Told || isEmptyText(v))
		args = append(args, arg)
	}
	results, ok := pure.Call(f, args...)
	if x.traces(operands...) {
		x.note(f.FullName(), operands, tupleOf(results), ok, calling(f))
	}
	if !ok || told && !empty && slices.ContainsFunc(results, hasText) {
		return Value{}, false // a text that comes from one that was told is no constant, but for none at all
	}
	if x.decider != nil && ok {
		x.tellSearch(f, operands)
	}
	v := Value{Kind: Tuple}
	for i, r := range results {
		e := x.fromPure(st, r, c.Expr, f.Name()+string(rune('0'+i)), operands)
		if told {
			e = asTold(e, operands[0])
		}
		v.Elems = append(v.Elems, e)
	}
	if len(results) == 1 {
		v = v.Elems[0]
	}
	return x.decided(c.Expr, v, operands...), true
}

// tellSearch tells what decides a replay of the element that a search in a list of constants
// has found, as a loop over it with a comparison does.
func (x *Exec) tellSearch(f *types.Func, operands []Value) {
	if f.Pkg().Path() != "slices" || len(operands) != 2 || operands[0].Kind != List || x.IsGiven(operands[0]) || x.IsGiven(operands[1]) {
		return
	}
	for _, e := range operands[0].Elems {
		if e.Kind == Const && operands[1].Kind == Const && sameConst(e.Const, operands[1].Const) {
			x.decider.Equal(e, operands[1])
			return
		}
	}
}

// isOpen reports whether some operand of a call is not known: the first, if what comes
// after one that is supposed to be something counts. Most calls end there, and leave no
// garbage.
func (x *Exec) isOpen(f *types.Func, c *Call) bool {
	isOpen := func(v Value) bool {
		switch v.Kind {
		case Const, Nil, Foreign, List:
			return false
		}
		return x.decider == nil || v.Kind != Unknown || v.Class != Config
	}
	hasRecv := f.Signature().Recv() != nil
	if hasRecv && isOpen(c.Recv) {
		return true
	}
	if x.decider == nil {
		return slices.ContainsFunc(c.Args, isOpen)
	}
	return !hasRecv && isOpen(c.Args[0])
}

// asTold returns a value that is made of what a branch has told, as one that nobody has
// written either: a text, of which nothing is made but of the empty one, or a number of a
// number.
func asTold(v, of Value) Value {
	if v.Kind == Const && v.Const.Kind() == constant.String || v.isNumeric() && of.isNumeric() {
		v.Told = true
	}
	if v.Kind == List {
		v.Elems = slices.Clone(v.Elems)
		for i, e := range v.Elems {
			v.Elems[i] = asTold(e, of)
		}
	}
	return v
}

func isEmptyText(v Value) bool {
	s, ok := v.String()
	return ok && s == ""
}

// isPure reports whether package pure has a function. What it is asked by is the full
// name, which takes some making.
func (x *Exec) isPure(f *types.Func) bool {
	is, ok := x.pure[f]
	if !ok {
		is = pure.Has(f)
		x.pure[f] = is
	}
	return is
}

// hasText reports whether a result of package pure has a text.
func hasText(r any) bool {
	switch r := r.(type) {
	case constant.Value:
		return r.Kind() == constant.String
	case pure.List, *pure.Object:
		return true
	}
	return false
}

// toPure returns a value as package pure takes it, if it is known.
func toPure(v Value) (arg any, ok bool) {
	switch v.Kind {
	case Const:
		return v.Const, true
	case Nil:
		return pure.Nil{}, true
	case Foreign:
		return v.Foreign, true
	case List:
		list := make(pure.List, 0, len(v.Elems))
		for _, e := range v.Elems {
			if e.Kind != Const || e.Told {
				return nil, false
			}
			list = append(list, e.Const)
		}
		return list, true
	}
	return nil, false
}

// fromPure returns what package pure gave as a value that op, at n, computes of
// operands.
func (x *Exec) fromPure(st *State, r any, n ast.Node, op string, operands []Value) Value {
	var v Value
	switch r := r.(type) {
	case constant.Value:
		v = Constant(r)
		if v.isTextOf(operands[0]) || len(operands) == 1 && v.isNumeric() && operands[0].isNumeric() { // a text that needed no trimming, or a number in other units
			v.From = operands[0].From
		}
	case pure.Nil:
		v = Value{Kind: Nil}
	case pure.Failure:
		return Value{Kind: Object, ID: x.At(st, n)}
	case pure.List:
		v = Value{Kind: List}
		for _, c := range r { // the pieces of a text, which are where that is
			elem := x.computedOf(Constant(c), op, operands...)
			if elem.From = operands[0].From; elem.From == nil {
				if e, ok := n.(ast.Expr); ok {
					elem.From = x.giver(e)
				}
			}
			v.Elems = append(v.Elems, elem)
		}
		return v
	case *pure.Object:
		v = Value{Kind: Foreign, Foreign: r}
	}
	return x.computedOf(v, op, operands...)
}

// isTextOf reports whether v is the same text as another value.
func (v Value) isTextOf(other Value) bool {
	s, ok := v.String()
	o, isText := other.String()
	return ok && isText && s == o
}

// computedOf returns a value that is known as one that was computed: if what a
// replay was given is among the operands, it is of that too.
func (x *Exec) computedOf(v Value, op string, operands ...Value) Value {
	if !x.replays || !slices.ContainsFunc(operands, x.IsGiven) {
		return v
	}
	v.Class, v.ID = Request, x.intern("computed "+op+"("+string(v.appendKey(nil)))
	return x.mark(v)
}

// foreignField returns the value of a field of a value of another package's type.
func (x *Exec) foreignField(st *State, base Value, name string) (Value, bool) {
	r, ok := base.Foreign.Field(name)
	if x.traces(base) {
		x.note("."+name, []Value{base}, plain(r), ok, selecting(name))
	}
	if !ok {
		return Value{}, false
	}
	return x.fromPure(st, r, nil, "."+name, []Value{base}), true
}

// sliceExpr returns the value of a part of a text, if that and the bounds are
// known. A part of a list shares its elements, which may be set by the one or the
// other: it is known only if it is what a replay was given.
func (x *Exec) sliceExpr(st *State, e *ast.SliceExpr) Value {
	v := x.supposed(nil, x.eval(st, e.X), x.Prog.Info.TypeOf(e.X))
	x.shareArray(st, e.X)
	operands := []Value{v}
	for _, bound := range []ast.Expr{e.Low, e.High} {
		if bound != nil {
			operands = append(operands, x.eval(st, bound))
		}
	}
	if _, isText := v.String(); isText {
		if part, ok := x.compute("slice", e, operands, slicing(e)); ok {
			return x.computedOf(part, "slice", operands...)
		}
	} else if low, high, ok := bounds(e, operands[1:], len(v.Elems)); ok && v.Kind == List && x.IsGiven(v) {
		return Value{Kind: List, Class: v.Class, Elems: v.Elems[low:high]}
	}
	out := Value{Source: v.Source, Class: v.Class, ID: x.at(st, "slice", e)}
	x.noteSliced(st, out, e)
	if v.Kind == List {
		low, high, ok := bounds(e, operands[1:], len(v.Elems))
		if !ok {
			low, high = 0, len(v.Elems)
		}
		x.noteRows(st, out, v.Elems[low:high])
	}
	out.Lost = !slices.ContainsFunc(operands, func(v Value) bool { return !v.isMadeHere() })
	if slices.ContainsFunc(operands, x.IsGiven) {
		x.mark(out)
	}
	return out
}
