package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// IsCalledInTurn reports whether a function may be one of several that a loop calls, one
// after the other: what it does is a part of what they do together.
func (p *Program) IsCalledInTurn(fn *Fn) bool {
	if fn.Obj != nil && p.taken[fn.Obj] == p.away[fn.Obj] || fn.Obj == nil && p.isGivenAway(fn.at) {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.inTurn == nil {
		p.inTurn = []types.Type{}
		for _, r := range p.ranges {
			p.inTurn = append(p.inTurn, p.calledBy(r)...)
		}
	}
	for _, t := range p.inTurn {
		if p.isOfType(fn, t) {
			return true
		}
	}
	return false
}

// isGivenAway reports whether a function, where it stands or is named, is an operand of a
// call out of sight, perhaps as another type.
func (p *Program) isGivenAway(at inspector.Cursor) bool {
	for at.ParentEdgeKind() == edge.SelectorExpr_Sel || at.ParentEdgeKind() == edge.ParenExpr_X {
		at = at.Parent()
	}
	if at.ParentEdgeKind() != edge.CallExpr_Args {
		return false
	}
	call := at.Parent().Node().(*ast.CallExpr)
	if p.Info.Types[call.Fun].IsType() {
		return p.isGivenAway(at.Parent())
	}
	f := p.callee(call)
	return f != nil && f.Pkg() != p.Pkg
}

// calledBy returns the types of the functions that are elements of what a loop ranges
// over, or parts of these, and that it calls.
func (p *Program) calledBy(r *ast.RangeStmt) (called []types.Type) {
	key, elem := p.rangeVariable(r.Key), p.rangeVariable(r.Value)
	ast.Inspect(r.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || p.Info.Types[call.Fun].IsType() {
			return true
		}
		of := ast.Unparen(call.Fun)
		if sel, ok := of.(*ast.SelectorExpr); ok {
			of = ast.Unparen(sel.X)
		}
		index, isIndex := of.(*ast.IndexExpr)
		if v := p.variable(of); v != nil && v == elem || isIndex && key != nil && p.variable(index.Index) == key {
			called = append(called, p.Info.TypeOf(call.Fun))
		}
		return true
	})
	return called
}

// rangeVariable returns the variable that a loop sets, nil if it sets none.
func (p *Program) rangeVariable(e ast.Expr) *types.Var {
	if e == nil {
		return nil
	}
	return p.variable(e)
}
