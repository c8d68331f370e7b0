package probe

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// IsForMore reports whether a literal is what a variable or a field has, or an element of
// the list that it has, which the package uses for something else than to compare
// origins: the base of its URLs, say. What is done within a node does not count, which
// may be nil.
func (e *Editor) IsForMore(lit, within ast.Node) bool {
	cur, ok := e.Root.FindNode(lit)
	if !ok {
		return false
	}
	list := false
	for cur.ParentEdgeKind() == edge.CompositeLit_Elts {
		cur, list = cur.Parent(), true
	}
	obj := fix.Holder(e.Pass.TypesInfo, cur)
	if obj == nil {
		return false
	}
	for use := range e.Root.Preorder((*ast.Ident)(nil)) {
		if e.Pass.TypesInfo.Uses[use.Node().(*ast.Ident)] != obj || fix.IsGiven(use) {
			continue
		}
		if within != nil && within.Pos() <= use.Node().Pos() && use.Node().End() <= within.End() {
			continue
		}
		if use.ParentEdgeKind() == edge.SelectorExpr_Sel {
			use = use.Parent()
		}
		if list && e.isElement(use) || !list && !e.isCompared(use) {
			return true
		}
	}
	return false
}

// isElement reports whether a list at a cursor is asked for a certain one of its elements.
func (e *Editor) isElement(list inspector.Cursor) bool {
	if list.ParentEdgeKind() != edge.IndexExpr_X {
		return false
	}
	return e.Pass.TypesInfo.Types[list.Parent().Node().(*ast.IndexExpr).Index].Value != nil
}

// isCompared reports whether a text at a cursor is compared with another, or listed, or
// split or the like for that.
func (e *Editor) isCompared(text inspector.Cursor) bool {
	text = syntax.Unparen(text)
	switch text.ParentEdgeKind() {
	case edge.BinaryExpr_X, edge.BinaryExpr_Y:
		op := text.Parent().Node().(*ast.BinaryExpr).Op
		return op == token.EQL || op == token.NEQ
	case edge.SwitchStmt_Tag, edge.CaseClause_List, edge.CompositeLit_Elts:
		return true
	case edge.CallExpr_Args:
		f := typeutil.StaticCallee(e.Pass.TypesInfo, text.Parent().Node().(*ast.CallExpr))
		return f != nil && f.Pkg() != nil && f.Pkg().Path() == "strings"
	}
	return false
}
