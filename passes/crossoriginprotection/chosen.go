package crossoriginprotection

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// maxCallers is how many calls up conditions are looked for.
const maxCallers = 3

// isChosen reports whether code runs under a condition only: where it stands, or
// where all calls of its function do, so many calls up.
func (c *checker) isChosen(cur inspector.Cursor, callers int) bool {
	for ; cur.Node() != nil; cur = cur.Parent() {
		if c.isGuarded(cur) || c.followsExit(cur) {
			return true
		}
		if decl, ok := cur.Node().(*ast.FuncDecl); ok {
			return callers > 0 && c.allCallsChosen(c.pass.TypesInfo.Defs[decl.Name], callers-1)
		}
	}
	return false
}

// isGuarded reports whether a node runs under a condition that its parent has.
func (c *checker) isGuarded(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.IfStmt_Body, edge.IfStmt_Else:
		return !c.looksForError(cur.Parent().Node().(*ast.IfStmt).Cond)
	case edge.CaseClause_Body, edge.CommClause_Body:
		return true
	}
	return false
}

// followsExit reports whether a statement before cur, in its list, may leave the
// function, for another reason than an error.
func (c *checker) followsExit(cur inspector.Cursor) bool {
	if kind := cur.ParentEdgeKind(); kind != edge.BlockStmt_List {
		return false
	}
	for prev, ok := cur.PrevSibling(); ok; prev, ok = prev.PrevSibling() {
		branch, ok := prev.Node().(*ast.IfStmt)
		if !ok || c.looksForError(branch.Cond) {
			continue
		}
		for inner := range prev.Preorder((*ast.ReturnStmt)(nil), (*ast.BranchStmt)(nil)) {
			if inner.Node() != nil {
				return true
			}
		}
	}
	return false
}

// looksForError reports whether a condition asks whether there is an error.
func (c *checker) looksForError(cond ast.Expr) bool {
	e, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || e.Op != token.EQL && e.Op != token.NEQ {
		return false
	}
	return c.isError(e.X) && c.pass.TypesInfo.Types[e.Y].IsNil() || c.isError(e.Y) && c.pass.TypesInfo.Types[e.X].IsNil()
}

func (c *checker) isError(e ast.Expr) bool {
	return types.Identical(c.pass.TypesInfo.TypeOf(e), types.Universe.Lookup("error").Type())
}

// allCallsChosen reports whether a function is used under conditions only.
func (c *checker) allCallsChosen(fn types.Object, callers int) bool {
	used := false
	for cur := range c.root.Preorder((*ast.Ident)(nil)) {
		if c.pass.TypesInfo.Uses[cur.Node().(*ast.Ident)] != fn {
			continue
		}
		if !c.isChosen(cur, callers) {
			return false
		}
		used = true
	}
	return used
}
