package websocketorigin

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// isIdle reports whether nothing upgrades by what a policy is of: it is kept where other
// packages cannot name it, and all that is done with it there is to give it settings.
func (c *checker) isIdle(p *policy.Policy) bool {
	if p.Sink != nil {
		return false
	}
	cur, ok := c.edit.Find(p.Node)
	if !ok {
		return false
	}
	if assign, ok := p.Node.(*ast.AssignStmt); ok {
		sel, ok := ast.Unparen(assign.Lhs[0]).(*ast.SelectorExpr)
		return ok && len(assign.Lhs) == 1 && c.isIdleVar(syntax.ObjectOf(c.pass.TypesInfo, sel.X), make(map[types.Object]bool))
	}
	for lit := range cur.Enclosing((*ast.CompositeLit)(nil)) {
		return c.isIdleAt(lit, make(map[types.Object]bool))
	}
	return false
}

// isIdleAt reports whether nothing is done with an upgrader, or its address, at a cursor,
// but that it is kept in a variable with which nothing is.
func (c *checker) isIdleAt(cur inspector.Cursor, seen map[types.Object]bool) bool {
	for cur.ParentEdgeKind() == edge.ParenExpr_X || cur.ParentEdgeKind() == edge.UnaryExpr_X && cur.Parent().Node().(*ast.UnaryExpr).Op == token.AND {
		cur = cur.Parent()
	}
	if id, ok := syntax.KeptAt(cur).(*ast.Ident); ok && id.Name == "_" {
		return true
	}
	v, _ := syntax.KeptIn(c.pass.TypesInfo, cur).(*types.Var)
	return c.isIdleVar(v, seen)
}

// isIdleVar reports whether all that is done with a variable or a field is to give it, or
// its fields, a value.
func (c *checker) isIdleVar(v *types.Var, seen map[types.Object]bool) bool {
	switch {
	case v == nil || v.Pkg() != c.pass.Pkg || v.Embedded() || v.Exported() && c.pass.Pkg.Name() != "main":
		return false
	case v.Kind() != types.LocalVar && v.Kind() != types.PackageVar && v.Kind() != types.FieldVar:
		return false
	case seen[v.Origin()]:
		return true
	}
	seen[v.Origin()] = true
	for cur := range c.given.Root.Preorder((*ast.Ident)(nil)) {
		use, ok := c.pass.TypesInfo.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		if !ok || use.Origin() != v.Origin() || flow.IsTestFile(c.pass.Fset, cur.Node().Pos()) {
			continue
		}
		cur = syntax.Qualified(cur)
		isField := cur.ParentEdgeKind() == edge.SelectorExpr_X && cur.Parent().ParentEdgeKind() == edge.AssignStmt_Lhs
		if !isField && !syntax.IsTarget(cur) && !c.isIdleAt(cur, seen) {
			return false
		}
	}
	return true
}
