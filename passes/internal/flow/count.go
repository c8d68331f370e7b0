package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math"
)

// counted returns the number of a type that an operation makes of two that are known. In
// a loop that is not run element by element it would be another in each iteration.
func (x *Exec) counted(st *State, at ast.Node, t types.Type, op token.Token, l, r Value) (Value, bool) {
	if !isNumber(l) || !isNumber(r) || l.Told || r.Told || !x.isOnce(st, at) {
		return Value{}, false
	}
	of := basic(t)
	if of == nil {
		return Value{}, false
	}
	n, ok := operation(op, of, l.Const, r.Const)
	if !ok {
		return Value{ID: x.at(st, "op", at), Lost: true}, true
	}
	x.pin(l, r)
	return Constant(n), true
}

// fits reports whether a type of numbers has one for sure.
func fits(n constant.Value, t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	if !ok {
		return false
	}
	least, most := int64(math.MinInt32), int64(math.MaxInt32)
	switch b.Kind() {
	case types.Int8, types.Uint8:
		least, most = math.MinInt8, math.MaxInt8
	case types.Int16, types.Uint16:
		least, most = math.MinInt16, math.MaxInt16
	case types.Int64, types.Uint64:
		least, most = math.MinInt64, math.MaxInt64
	}
	if b.Info()&types.IsUnsigned != 0 {
		least = 0
	}
	i, ok := constant.Int64Val(n)
	return ok && least <= i && i <= most
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
