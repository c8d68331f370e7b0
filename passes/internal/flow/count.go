package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
)

// counted returns the number that an operation on numbers makes of two that are known. In
// a loop that is not run element by element it would be another in each iteration.
func (x *Exec) counted(st *State, n ast.Node, op token.Token, l, r Value) (Value, bool) {
	if !isNumber(l) || !isNumber(r) || l.Told || r.Told || !x.isOnce(st, n) {
		return Value{}, false
	}
	x.pin(l, r)
	switch op {
	case token.ADD, token.SUB, token.MUL, token.AND, token.OR, token.XOR, token.AND_NOT:
		return Constant(constant.BinaryOp(l.Const, op, r.Const)), true
	case token.SHL:
		if s, ok := constant.Uint64Val(r.Const); ok && s < 32 {
			return Constant(constant.Shift(l.Const, op, uint(s))), true
		}
	}
	return Value{}, false
}

func isNumber(v Value) bool { return v.Kind == Const && v.Const.Kind() == constant.Int }

// isOnce reports whether a statement is run once for each state that a path is in before
// it: the loops around it, and around the calls that are under way, are run element by
// element.
func (x *Exec) isOnce(st *State, n ast.Node) bool {
	pos := n.Pos()
	for i := len(x.stack) - 1; i >= 0; i-- {
		_, loops := x.Prog.around(pos)
		for _, loop := range loops {
			if _, unrolled := st.Slot(x.counter(loop.(ast.Stmt)), "i"); !unrolled {
				return false
			}
		}
		if call := x.stack[i].call; call != nil {
			pos = call.Lparen
		}
	}
	return true
}
