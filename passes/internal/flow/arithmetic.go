package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math"
)

// arithmetic returns the number that an operation makes of two that are known.
func (x *Exec) arithmetic(st *State, e *ast.BinaryExpr, l, r Value) (Value, bool) {
	t := basic(x.Prog.Info.TypeOf(e.X))
	if l.Kind != Const || r.Kind != Const || t == nil {
		return Value{}, false
	}
	n, ok := operation(e.Op, t, l.Const, r.Const)
	grows := e.Op == token.MUL || e.Op == token.SHL
	if grows && !x.Prog.isLasting(e) && !x.isOnce(st, e) {
		return Value{}, false
	}
	if !ok {
		return Value{ID: x.derived(e.Op.String(), l, r), Class: max(l.Class, r.Class), Lost: true}, true
	}
	x.pin(l, r)
	v := Constant(n)
	v.Told = l.Told || r.Told
	v.From = x.numberOf(e, l, r)
	return v, true
}

// isLasting reports whether no variable in an expression gets another value than its
// first: the product of one that does may grow with each iteration of a loop.
func (p *Program) isLasting(e ast.Expr) bool {
	return p.eachVariable(e, func(v *types.Var) bool {
		isParam := v.Kind() == types.ParamVar || v.Kind() == types.RecvVar
		return isParam && len(p.assigns[v]) == 0 || p.OnlyValueOf(v) != nil
	})
}

// eachVariable reports whether f is true of each variable and field that an expression
// names.
func (p *Program) eachVariable(e ast.Expr, f func(*types.Var) bool) bool {
	all := true
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			v, isVar := p.Info.Uses[id].(*types.Var)
			all = all && (!isVar || f(v))
		}
		return all
	})
	return all
}

// numberOf returns what gave the only operand of an operation in which something is named
// that may be another, nil if there is none: it is that which makes the result another.
func (x *Exec) numberOf(e *ast.BinaryExpr, l, r Value) *Giver {
	isWritten := func(e ast.Expr) bool { return x.Prog.eachVariable(e, func(*types.Var) bool { return false }) }
	switch {
	case isWritten(e.Y):
		return l.From
	case isWritten(e.X):
		return r.From
	}
	return nil
}

// isNumeric reports whether a value is a number, of whatever type.
func (v Value) isNumeric() bool {
	return v.Kind == Const && (v.Const.Kind() == constant.Int || v.Const.Kind() == constant.Float)
}

// operation returns what an operation makes of two numbers of a type, if that is sure to
// be the same on all machines.
func operation(op token.Token, t *types.Basic, l, r constant.Value) (n constant.Value, ok bool) {
	if (op == token.QUO || op == token.REM) && constant.Sign(r) == 0 {
		return nil, false
	}
	switch {
	case t.Info()&types.IsInteger != 0 && l.Kind() == constant.Int && r.Kind() == constant.Int:
		return integer(op, t, l, r)
	case t.Info()&types.IsFloat != 0 && op != token.REM:
		return float(constant.BinaryOp(constant.ToFloat(l), op, constant.ToFloat(r)))
	}
	return nil, false
}

// integer is the same for integers.
func integer(op token.Token, t *types.Basic, l, r constant.Value) (n constant.Value, ok bool) {
	switch op {
	case token.ADD, token.SUB, token.MUL, token.REM, token.AND, token.OR, token.XOR, token.AND_NOT:
		return wrap(constant.BinaryOp(l, op, r), t)
	case token.QUO:
		return wrap(constant.BinaryOp(l, token.QUO_ASSIGN, r), t) // that of integers
	case token.SHL, token.SHR:
		if s, ok := constant.Uint64Val(r); ok && s < 64 {
			return wrap(constant.Shift(l, op, uint(s)), t)
		}
	}
	return nil, false
}

// wrap returns what a type of integers has for a number, of which it may have the lower
// bits only. How many those are is not the same on all machines for some types.
func wrap(n constant.Value, t *types.Basic) (constant.Value, bool) {
	bits := map[types.BasicKind]uint{
		types.Int8: 8, types.Int16: 16, types.Int32: 32, types.Int64: 64,
		types.Uint8: 8, types.Uint16: 16, types.Uint32: 32, types.Uint64: 64,
	}[t.Kind()]
	if bits == 0 {
		return n, fits(n, t)
	}
	one := constant.MakeInt64(1)
	size := constant.Shift(one, token.SHL, bits)
	n = constant.BinaryOp(n, token.AND, constant.BinaryOp(size, token.SUB, one))
	if t.Info()&types.IsUnsigned == 0 && constant.Compare(n, token.GEQ, constant.Shift(one, token.SHL, bits-1)) {
		n = constant.BinaryOp(n, token.SUB, size)
	}
	return n, true
}

// float returns a number as one of type float64, if it is finite.
func float(n constant.Value) (constant.Value, bool) {
	f, _ := constant.Float64Val(n)
	return constant.MakeFloat64(f), !math.IsInf(f, 0)
}

// opposite returns what a number of a type is with the other sign, or the other bits.
func (x *Exec) opposite(op token.Token, v Value, of types.Type) (Value, bool) {
	t := basic(of)
	if t == nil || !v.isNumeric() || op != token.SUB && op != token.XOR {
		return Value{}, false
	}
	n, ok := v.Const, t.Info()&types.IsInteger == 0
	switch {
	case !ok && n.Kind() == constant.Int:
		n, ok = wrap(constant.UnaryOp(op, n, 0), t)
	case op == token.SUB:
		n = constant.UnaryOp(op, n, 0)
	}
	if !ok {
		return Value{ID: x.derived(op.String(), v), Class: v.Class, Lost: true}, true
	}
	x.pin(v)
	return Value{Kind: Const, Const: n, Told: v.Told, From: v.From}, true
}

// converted returns a number that is converted from or to a type of those that have a
// fraction, rid of that if the other has none, and whether it is one of those.
func (x *Exec) converted(v Value, to types.Type) (Value, bool) {
	t := basic(to)
	if t == nil || !v.isNumeric() {
		return Value{}, false
	}
	var n constant.Value
	var ok bool
	switch {
	case t.Info()&types.IsFloat != 0:
		n, ok = float(constant.ToFloat(v.Const))
	case t.Info()&types.IsInteger != 0 && v.Const.Kind() == constant.Float:
		f, _ := constant.Float64Val(v.Const)
		n = constant.ToInt(constant.MakeFloat64(math.Trunc(f)))
		ok = n.Kind() == constant.Int && fits(n, t)
	default:
		return Value{}, false
	}
	if !ok {
		return Value{ID: x.derived("converted", v), Class: v.Class}, true
	}
	x.pin(v)
	return Value{Kind: Const, Const: n, Told: v.Told, From: v.From}, true
}

// basic returns the basic type that a type is, nil if it is none.
func basic(t types.Type) *types.Basic {
	if t == nil {
		return nil
	}
	b, _ := t.Underlying().(*types.Basic)
	return b
}
