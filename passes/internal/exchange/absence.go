package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// absence returns what of is where v, a condition about it or of itself, says
// that a setting is absent or empty; nil if it does not say so. A list that is
// empty is one that somebody left empty, and so is what somebody else gives a function.
func (d *domain) absence(x *flow.Exec, v, of flow.Value) constant.Value {
	if v.Cond == nil {
		return nil
	}
	op, operand, bound := v.Cond.Op, v.Cond.X, v.Cond.Y
	if operand.Kind == flow.Const || operand.Kind == flow.Nil {
		op, operand, bound = flow.Mirror(op), bound, operand
	}
	is := d.nothingIn(op, operand, bound, v.ID == of.ID)
	list := d.listOf(operand)
	if list == nil {
		if _, isNumber := bound.Int(); !isNumber && d.isByCaller(x, operand) {
			return nil
		}
		return is
	}
	if x.Prog.IsListed(list) {
		is = nil // somebody chose that, or it cannot be
	}
	d.lengths[of.ID] = is
	if d.asked != nil && d.asked.Empty {
		return is
	}
	return nil
}

// nothingIn returns what a condition, a comparison of operand with bound, or else operand
// itself, is where there is nothing in that.
func (d *domain) nothingIn(op token.Token, operand, bound flow.Value, ofCondition bool) constant.Value {
	n, isNumber := bound.Int()
	switch {
	case op == token.EQL && !ofCondition && isZero(bound.Const):
		return bound.Const
	case op == token.EQL && bound.Kind == flow.Nil && d.failing[operand.ID]:
		return constant.MakeBool(false)
	case op == token.EQL && (bound.Kind == flow.Nil || isZero(bound.Const)):
		return constant.MakeBool(true)
	case !isNumber:
	case op == token.LEQ && n == 0, op == token.LSS && n == 1:
		return constant.MakeBool(true)
	case op == token.GTR && n == 0, op == token.GEQ && n == 1:
		return constant.MakeBool(false)
	}
	return nil
}

// listOf returns the list or the map that v is, or of which it is the length; nil if it
// is neither.
func (d *domain) listOf(v flow.Value) ast.Expr {
	if v.From == nil {
		return nil
	}
	e := ast.Unparen(v.From.Expr)
	if call, ok := e.(*ast.CallExpr); ok && len(call.Args) == 1 && typematch.IsInteger(d.info.TypeOf(call)) {
		e = call.Args[0]
	}
	switch d.info.TypeOf(e).Underlying().(type) {
	case *types.Slice, *types.Map, *types.Array:
		return e
	}
	return nil
}

// isZero reports whether a constant is "" or 0.
func isZero(c constant.Value) bool {
	if c == nil {
		return false
	}
	switch c.Kind() {
	case constant.String:
		return constant.StringVal(c) == ""
	case constant.Int:
		return constant.Sign(c) == 0
	}
	return false
}
