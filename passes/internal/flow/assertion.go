package flow

import (
	"go/ast"
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
)

// assertion returns the value that a type assertion gives: that of its operand, or zero
// where there is none of the type.
func (x *Exec) assertion(st *State, e *ast.TypeAssertExpr) Value {
	v := x.eval(st, e.X)
	if e.Type == nil {
		return v
	}
	t := x.Prog.Info.TypeOf(e.Type)
	if is, known := x.isOf(v, t); known && !is {
		return x.zero(t, x.derived("asserted", v))
	}
	if v.Kind == Unknown {
		v = x.dom.OfType(v, t)
	}
	return v
}

// isOf reports whether a value that is in an interface is of a type, as far as that is
// known: nothing is where there is nil, and a constant is of no type of another kind.
func (x *Exec) isOf(v Value, t types.Type) (is, known bool) {
	switch {
	case v.Kind == Nil:
		return false, true
	case v.Kind == Const && !types.IsInterface(t) && !mayHold(t, v.Const):
		return false, true
	case v.Kind == Object && x.allocs[v.ID] && isBasic(t):
		return false, true // nothing of a basic type is made by an allocation
	}
	if made := x.TypeOf(v); made != nil && !types.IsInterface(t) {
		// A pointer to a struct stands for the struct.
		return types.Identical(deref(made), deref(t)) && (isPointer(t) || !x.isMadeAsPointer(v)), true
	}
	of := x.typeOf(v)
	return true, of != nil && types.Identical(of, t)
}

// typeOf returns the type of a value as the expression has it that gave it, nil if that
// is not known. An object knows its own.
func (x *Exec) typeOf(v Value) types.Type {
	if t := x.ConcreteType(v); t != nil {
		return t
	}
	if v.From == nil {
		return nil
	}
	t := x.Prog.Info.TypeOf(v.From.Expr)
	if t == nil || types.IsInterface(t) {
		return nil
	}
	return t
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// isMadeAsPointer reports whether a literal whose address is taken where it stands gave a
// value.
func (x *Exec) isMadeAsPointer(v Value) bool {
	if v.From == nil || !isLiteral(v.From.Expr) {
		return false
	}
	cur, ok := x.Prog.root.FindNode(v.From.Expr)
	return ok && cur.ParentEdgeKind() == edge.UnaryExpr_X
}

func isBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}

// mayHold reports whether a constant may be a value of a type.
func mayHold(t types.Type, c constant.Value) bool {
	b, ok := t.Underlying().(*types.Basic)
	if !ok {
		return c.Kind() == constant.String // a list of its bytes, say
	}
	switch c.Kind() {
	case constant.Bool:
		return b.Info()&types.IsBoolean != 0
	case constant.String:
		return b.Info()&types.IsString != 0
	}
	return b.Info()&types.IsNumeric != 0
}
