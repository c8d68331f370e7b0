package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// What is said of loops that may go round again and again is not true of those that are
// known to go round once, whatever the elements are.

// isSingle reports whether a loop is over one element, or up to one.
func (x *Exec) isSingle(st *State, r *ast.RangeStmt, coll Value) bool {
	t := deref(x.Prog.Info.TypeOf(r.X)).Underlying()
	if a, ok := t.(*types.Array); ok {
		return a.Len() == 1
	}
	if _, ok := t.(*types.Slice); ok {
		coll = x.resolve(st, x.length(st, coll))
	}
	n, ok := coll.Int()
	return ok && n == 1
}

// noteLength notes the length of a list that is made, which nothing changes: to append to
// it is to make another.
func (x *Exec) noteLength(st *State, list Value, n int64) {
	if id := x.derived("len", list); id != 0 && n > 0 {
		st.facts = st.facts.set(id, Fact{eq: constant.MakeInt64(n)}, cmp.Compare[ID])
	}
}

// noteMade notes the length of a slice that a call has made.
func (x *Exec) noteMade(st *State, list Value, c *Call) {
	b, ok := c.Callee.(*types.Builtin)
	if !ok || b.Name() != "make" || len(c.Args) < 2 || list.Kind != Unknown {
		return
	}
	if _, ok := x.Prog.Info.TypeOf(c.Expr).Underlying().(*types.Slice); !ok {
		return
	}
	x.pin(c.Args[1])
	if n, ok := c.Args[1].Int(); ok && !c.Args[1].Told {
		x.noteLength(st, list, n)
	}
}

// noteSliced notes the length of a part of a list with constant bounds.
func (x *Exec) noteSliced(st *State, part Value, e *ast.SliceExpr) {
	low, high := int64(0), int64(0)
	for bound, to := range map[ast.Expr]*int64{e.Low: &low, e.High: &high} {
		if bound == nil {
			continue
		}
		n, ok := Constant(x.Prog.Info.Types[bound].Value).Int()
		if !ok {
			return
		}
		*to = n
	}
	if e.High != nil {
		x.noteLength(st, part, high-low)
	}
}

// turnsOnce reports whether a loop, of which a statement is what follows each turn, goes
// round once: its index is counted up from zero, and is to be less than one.
func (p *Program) turnsOnce(n *ast.IncDecStmt) bool {
	loop := p.loops[n]
	if loop == nil || n.Tok != token.INC {
		return false
	}
	init, ok := loop.Init.(*ast.AssignStmt)
	cond, isCond := ast.Unparen(loop.Cond).(*ast.BinaryExpr)
	if !ok || !isCond || len(init.Rhs) != 1 || cond.Op != token.LSS {
		return false
	}
	if i := p.variable(n.X); i == nil || p.variable(init.Lhs[0]) != i || p.variable(cond.X) != i {
		return false
	}
	first, last := p.Info.Types[init.Rhs[0]].Value, p.Info.Types[cond.Y].Value
	return first != nil && last != nil && constant.Compare(first, token.EQL, constant.MakeInt64(0)) && constant.Compare(last, token.EQL, constant.MakeInt64(1))
}
