package fix

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// ReplaceExpr returns the edits that replace the expression at cur by text. A function
// written on one line, which gets too long for that, is broken up.
func ReplaceExpr(fset *token.FileSet, cur inspector.Cursor, text string) []analysis.TextEdit {
	n := cur.Node()
	edits := []analysis.TextEdit{Replace(n, text)}
	stmt, ok := Stmt(cur)
	if !ok || stmt.Parent().ParentEdgeKind() != edge.FuncLit_Body && stmt.Parent().ParentEdgeKind() != edge.FuncDecl_Body {
		return edits
	}
	s, ok := stmtSlot(fset, stmt)
	body := stmt.Parent().Node().(*ast.BlockStmt)
	if !ok || s.line(body.Lbrace) != s.line(body.Rbrace) {
		return edits
	}
	const most = 100 // of the bytes of a function on one line, for gofmt
	size := int(body.Rbrace-stmt.Parent().Parent().Node().Pos()) - len(" { ") - len(" ")
	if size-int(n.End()-n.Pos())+len(text) <= most {
		return edits
	}
	if _, broken, ok := s.lay(stmt); ok {
		edits = append(broken, edits...)
	}
	return edits
}
