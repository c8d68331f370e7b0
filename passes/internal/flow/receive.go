package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/types/typeutil"
)

// That something comes from a channel, or that it is closed, may be the answer of whoever
// has the channel: a goroutine that closes it where a check holds.

// waited returns the channel of which a statement waits for a signal, nil if it is none:
// what comes from it is not looked at.
func waited(stmt ast.Stmt) ast.Expr {
	if s, ok := stmt.(*ast.ExprStmt); ok {
		return receivedFrom(s.X)
	}
	return nil
}

// receivedFrom returns the channel that an expression receives from, nil if it is none.
func receivedFrom(e ast.Expr) ast.Expr {
	if u, ok := ast.Unparen(e).(*ast.UnaryExpr); ok && u.Op == token.ARROW {
		return u.X
	}
	return nil
}

// received records that something came from a channel or, where the path has gone on
// without it, that nothing did.
func (x *Exec) received(st *State, ch ast.Expr, is bool) {
	v := x.eval(st, ch)
	as, tells := x.dom.Within(v)
	if id := x.derived("received", v); tells && id != 0 {
		x.assume(st, Value{ID: id, Source: as.Source, Class: as.Class}, is)
	}
}

// branchBySelect splits states by whether a case of a select is taken. What is received
// there, if it is looked at, tells itself what there is to tell.
func (x *Exec) branchBySelect(cc *ast.CommClause, states []*State) [][]*State {
	both := [][]*State{nil, nil}
	for _, st := range states {
		other := st.clone()
		if ch := waited(commOf(cc)); ch != nil {
			x.received(st, ch, true)
		}
		if ch := channelOf(commOf(cc)); ch != nil {
			x.received(other, ch, false)
		}
		both[0], both[1] = append(both[0], st), append(both[1], other)
	}
	return both
}

// commOf returns the statement of a case, nil if there is none.
func commOf(cc *ast.CommClause) ast.Stmt {
	if cc == nil {
		return nil
	}
	return cc.Comm
}

// channelOf returns the channel that the statement of a case receives from, nil if there is
// none.
func channelOf(comm ast.Stmt) ast.Expr {
	if assign, ok := comm.(*ast.AssignStmt); ok && len(assign.Rhs) == 1 {
		return receivedFrom(assign.Rhs[0])
	}
	return waited(comm)
}

// waitsIn returns the channel, a variable of a function, of which a statement in that waits
// for a signal; nil if it does not. The case of a select need not be taken.
func (p *Program) waitsIn(fn *Fn, n ast.Node) ast.Expr {
	stmt, ok := n.(*ast.ExprStmt)
	if !ok {
		return nil
	}
	ch := waited(stmt)
	if v := p.variable(ch); v == nil || v.Kind() != types.LocalVar {
		return nil
	}
	if cur, ok := fn.at.FindNode(stmt); !ok || cur.ParentEdgeKind() == edge.CommClause_Comm {
		return nil
	}
	return ch
}

// alwaysSignals reports whether a literal closes a channel, or sends something by it,
// whatever else it does.
func (p *Program) alwaysSignals(ch *types.Var, lit ast.Node) bool {
	fn, ok := lit.(*ast.FuncLit)
	if !ok {
		return false
	}
	certain := false
	for _, stmt := range fn.Body.List {
		certain = certain || p.signals(stmt, ch)
		if !certain && mayEnd(stmt) || certain && loops(fn.Body) {
			return false
		}
	}
	return certain
}

// signals reports whether a statement closes a channel, at once or in the end, or sends
// something by it.
func (p *Program) signals(stmt ast.Stmt, ch *types.Var) bool {
	var call ast.Expr
	switch s := stmt.(type) {
	case *ast.SendStmt:
		return p.variable(s.Chan) == ch
	case *ast.DeferStmt:
		call = s.Call
	case *ast.ExprStmt:
		call = s.X
	}
	c, ok := call.(*ast.CallExpr)
	if !ok || len(c.Args) != 1 || p.variable(c.Args[0]) != ch {
		return false
	}
	b, ok := typeutil.Callee(p.Info, c).(*types.Builtin)
	return ok && b.Name() == "close"
}

// mayEnd reports whether a function may return or go on for ever in a statement.
func mayEnd(stmt ast.Stmt) bool {
	found := false
	ast.Inspect(stmt, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt, *ast.ForStmt, *ast.SelectStmt:
			found = true
		}
		return !found
	})
	return found
}

// loops reports whether there is a loop in a body that may not end.
func loops(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		_, isFor := n.(*ast.ForStmt)
		found = found || isFor
		return !found
	})
	return found
}

// isSignal reports whether a type is one of channels by which nothing comes but that
// something does.
func isSignal(t types.Type) bool {
	ch, ok := t.Underlying().(*types.Chan)
	if !ok {
		return false
	}
	st, ok := ch.Elem().Underlying().(*types.Struct)
	return ok && st.NumFields() == 0
}
