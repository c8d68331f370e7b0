package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
)

// IsCalledInTurn reports whether a function may be one of several that a loop calls, one
// after the other: what it does is a part of what they do together.
func (p *Program) IsCalledInTurn(fn *Fn) bool {
	if p.isGivenAway(fn) {
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

// isGivenAway reports whether a literal is an operand of a call out of sight.
func (p *Program) isGivenAway(fn *Fn) bool {
	if fn.Obj != nil || fn.at.ParentEdgeKind() != edge.CallExpr_Args {
		return false
	}
	f := p.callee(fn.at.Parent().Node().(*ast.CallExpr))
	return f != nil && p.Decl(f) == nil
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
