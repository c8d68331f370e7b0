package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// A loop that counts goes round as often as it says: as many times as a list has elements,
// or as a constant tells. What it does with an array is known, element by element.

// maxCounted is how often a loop goes round that counts up to a constant, if it is run turn
// by turn.
const maxCounted = 8

// zeroArray returns an array of which nothing has been stored yet. One whose elements would
// have to be copied with it is not known.
func (x *Exec) zeroArray(t *types.Array, id ID) Value {
	switch t.Elem().Underlying().(type) {
	case *types.Struct, *types.Array:
		return Value{ID: id, Lost: true}
	}
	if t.Len() > maxElems {
		return Value{ID: id, Lost: true}
	}
	v := Value{Kind: List}
	for range t.Len() {
		v.Elems = append(v.Elems, x.zero(t.Elem(), 0))
	}
	return v
}

// isArray reports whether an expression is an array, rather than a pointer to one.
func (x *Exec) isArray(e ast.Expr) bool { return isArray(x.Prog.Info.TypeOf(e)) }

func isArray(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Array)
	return ok
}

// shareArray forgets the array that a variable is, since others refer to it from now on.
func (x *Exec) shareArray(st *State, e ast.Expr) {
	if v := x.Prog.variable(e); v != nil && x.isArray(e) && v.Parent() != x.Prog.Pkg.Scope() {
		x.setVar(st, v, Value{ID: x.fresh(st, x.varID(v)), Lost: true})
	}
}

// numbersIn returns the numbers over which a loop ranges, if it does over some that are few.
func (x *Exec) numbersIn(coll Value) Value {
	n, ok := coll.Int()
	if !ok || coll.Told || n < 0 || n > maxCounted {
		return coll
	}
	list := Value{Kind: List}
	for i := range n {
		list.Elems = append(list.Elems, Constant(constant.MakeInt64(i)))
	}
	return list
}

// step returns the value of a variable that is counted up or down: known where it is the
// index of a loop over a list whose elements are, or of one that goes round a few times.
func (x *Exec) step(st *State, n *ast.IncDecStmt) Value {
	if loop, turns := x.turnsOf(st, n); loop != nil {
		v := x.eval(st, n.X)
		x.pin(v)
		x.anew(st, loop, v)
		if i, ok := v.Int(); ok && !v.Told && x.count(st, loop) <= turns {
			if n.Tok == token.INC {
				return Constant(constant.MakeInt64(i + 1))
			}
			return Constant(constant.MakeInt64(i - 1))
		}
	}
	if x.Prog.turnsOnce(n) {
		return Constant(constant.MakeInt64(1))
	}
	op := token.ADD
	if n.Tok == token.DEC {
		op = token.SUB
	}
	if v, ok := x.counted(st, n, x.Prog.Info.TypeOf(n.X), op, x.eval(st, n.X), Constant(constant.MakeInt64(1))); ok {
		return v
	}
	return Value{ID: x.at(st, "step", n)}
}

// anew forgets how often a loop has gone round that begins anew: one in another.
func (x *Exec) anew(st *State, loop *ast.ForStmt, index Value) {
	init, ok := loop.Init.(*ast.AssignStmt)
	if !ok || len(init.Rhs) != 1 || index.Kind != Const {
		return
	}
	if first := x.Prog.Info.Types[init.Rhs[0]].Value; first != nil && sameConst(first, index.Const) {
		st.Forget(x.counter(loop))
	}
}

// turnsOf returns the loop whose index a statement counts, and how often it goes round at
// most; nil if that is not known.
func (x *Exec) turnsOf(st *State, n *ast.IncDecStmt) (loop *ast.ForStmt, turns int) {
	if loop, turns = x.Prog.constantTurns(n); loop != nil {
		return loop, turns
	}
	loop, list := x.Prog.indexLoop(n)
	if loop == nil {
		return nil, 0
	}
	of := x.eval(st, list)
	if of.Kind != List || len(of.Elems) > maxUnroll {
		return nil, 0
	}
	return loop, len(of.Elems)
}

// constantTurns returns the loop whose index a statement counts from one constant to
// another, and how often it goes round; nil if it is none, or is one of many turns.
func (p *Program) constantTurns(n *ast.IncDecStmt) (loop *ast.ForStmt, turns int) {
	loop = p.loops[n]
	if loop == nil {
		return nil, 0
	}
	init, ok := loop.Init.(*ast.AssignStmt)
	cond, isCond := ast.Unparen(loop.Cond).(*ast.BinaryExpr)
	if !ok || !isCond || len(init.Rhs) != 1 || p.variable(cond.X) == nil || p.variable(cond.X) != p.variable(init.Lhs[0]) || p.variable(cond.X) != p.variable(n.X) {
		return nil, 0
	}
	first, ok := Constant(p.Info.Types[init.Rhs[0]].Value).Int()
	last, isConst := Constant(p.Info.Types[cond.Y].Value).Int()
	if !ok || !isConst {
		return nil, 0
	}
	switch up := n.Tok == token.INC; {
	case up && (cond.Op == token.LSS || cond.Op == token.NEQ):
		turns = int(last - first)
	case up && cond.Op == token.LEQ:
		turns = int(last - first + 1)
	case !up && (cond.Op == token.GTR || cond.Op == token.NEQ):
		turns = int(first - last)
	case !up && cond.Op == token.GEQ:
		turns = int(first - last + 1)
	}
	if turns < 1 || turns > maxCounted {
		return nil, 0
	}
	return loop, turns
}

// indexLoop returns the loop whose index a statement counts up or down, and the
// list whose length it begins or ends with; nil if there is none.
func (p *Program) indexLoop(n *ast.IncDecStmt) (loop *ast.ForStmt, list ast.Expr) {
	loop = p.loops[n]
	if loop == nil {
		return nil, nil
	}
	init, ok := loop.Init.(*ast.AssignStmt)
	if !ok || len(init.Rhs) != 1 {
		return nil, nil
	}
	cond, ok := ast.Unparen(loop.Cond).(*ast.BinaryExpr)
	if !ok {
		return nil, nil
	}
	bound := cond.Y
	if n.Tok == token.DEC {
		bound = init.Rhs[0]
		if less, ok := bound.(*ast.BinaryExpr); ok && less.Op == token.SUB {
			bound = less.X
		}
	}
	if list = p.measured(bound); list == nil {
		return nil, nil
	}
	return loop, list
}
