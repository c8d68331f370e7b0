package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/cfg"
)

// A graph has the clauses of a type switch as branches without a condition: which
// types they are for is told by the statement.

// typeSwitch indexes a type switch.
func (p *Program) typeSwitch(s *ast.TypeSwitchStmt) {
	p.kinds[s.Assign] = s
	for _, cc := range s.Body.List {
		p.kinds[cc] = s
	}
}

// asserts returns the type assertion that a type switch has in the place of a condition.
func asserts(s *ast.TypeSwitchStmt) *ast.TypeAssertExpr {
	var e ast.Expr
	switch n := s.Assign.(type) {
	case *ast.AssignStmt:
		e = n.Rhs[0]
	case *ast.ExprStmt:
		e = n.X
	}
	return ast.Unparen(e).(*ast.TypeAssertExpr)
}

// kindOf returns the type switch of which a block ends with a branch, and the type that
// it asks for.
func (p *Program) kindOf(b *cfg.Block) (s *ast.TypeSwitchStmt, t ast.Expr) {
	if len(b.Succs) < 2 || b.Succs[1].Kind != cfg.KindSwitchNextCase {
		return nil, nil
	}
	cc := b.Succs[1].Stmt.(*ast.CaseClause)
	s = p.kinds[cc]
	if s == nil {
		return nil, nil
	}
	return s, cc.List[b.Succs[1].Index-b.Succs[0].Index-1] // the block of a clause comes before those of its types
}

// assignClauses indexes the variables of the clauses of a type switch as ones that an
// item assigns to.
func (s *slice) assignClauses(it *item, sw *ast.TypeSwitchStmt) {
	for _, cc := range sw.Body.List {
		if v, ok := s.prog.Info.Implicits[cc].(*types.Var); ok {
			s.addAssign(v, it)
			s.aliased(asserts(sw).X, v)
		}
	}
}

// beginKinds keeps the value that a type switch is about.
func (x *Exec) beginKinds(st *State, s *ast.TypeSwitchStmt) {
	v := x.eval(st, asserts(s).X)
	st.SetSlot(x.tagID(s), "tag", Entry{Value: v})
	for _, cc := range s.Body.List {
		x.setClause(st, cc, v)
	}
}

func (x *Exec) setClause(st *State, cc ast.Stmt, v Value) {
	if obj, ok := x.Prog.Info.Implicits[cc].(*types.Var); ok {
		x.setVar(st, obj, x.assigned(st, obj, v))
	}
}

// branchByKind splits states by whether the value that a type switch is about is of the
// type that a block asks for.
func (x *Exec) branchByKind(b *cfg.Block, s *ast.TypeSwitchStmt, e ast.Expr, states []*State) [][]*State {
	both := [][]*State{nil, nil}
	for _, st := range states {
		tag, ok := st.Slot(x.tagID(s), "tag")
		if !ok {
			both[0], both[1] = append(both[0], st), append(both[1], st.clone())
			continue
		}
		v := x.resolve(st, tag[0].Value)
		is, known := x.isKind(st, s, v, e)
		for i, truth := range []bool{true, false} {
			var to []*State
			if known {
				to = x.assume(st.clone(), is, truth)
			} else {
				to = []*State{st.clone()}
			}
			for _, st := range to {
				if cc := b.Succs[0].Stmt.(*ast.CaseClause); truth && len(cc.List) == 1 {
					x.setClause(st, cc, x.ofKind(v, x.Prog.Info.TypeOf(e)))
				}
				both[i] = append(both[i], st)
			}
		}
	}
	return both
}

// ofKind returns the value that an interface has in it, where it is of a type.
func (x *Exec) ofKind(v Value, t types.Type) Value {
	if v.Kind == Unknown && t != nil {
		return x.dom.OfType(v, t)
	}
	return v
}

// isKind returns whether a value is of the type that e is, or nil, if anything is to be
// told of that.
func (x *Exec) isKind(st *State, s *ast.TypeSwitchStmt, v Value, e ast.Expr) (is Value, known bool) {
	if x.Prog.Info.Types[e].IsNil() {
		return x.compare(e, token.EQL, v, Value{Kind: Nil}), true
	}
	t := x.Prog.Info.TypeOf(e)
	if is, known := x.isOf(v, t); known {
		return Bool(is), true
	}
	of := v
	of.ID = x.derived("of "+types.TypeString(t, nil), v)
	if is, known := x.dom.Found(x, st, asserts(s), of); known || v.Class != Config || v.Source != 0 {
		return is, known
	}
	return Value{ID: x.derived("found", of), Class: v.Class}, true
}
