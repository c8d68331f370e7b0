package fix

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteArg returns the edits that delete the operand at cur of a call with its
// comma, and with its lines and a comment at their end if it has them for itself.
func DeleteArg(fset *token.FileSet, cur inspector.Cursor) []analysis.TextEdit {
	if cur.ParentEdgeKind() != edge.CallExpr_Args {
		return nil
	}
	call := cur.Parent().Node().(*ast.CallExpr)
	if call.Ellipsis.IsValid() {
		return nil
	}
	s := newSlot(fset, cur, call.Lparen+1, call.Rparen)
	end, own := s.ownLines()
	switch {
	case !own:
		return s.deleteInline()
	case s.first && s.last && len(comments(s.file, s.prev, s.pos)) == 0 && len(comments(s.file, end, s.next)) == 0:
		return []analysis.TextEdit{{Pos: s.prev, End: s.next}}
	}
	return []analysis.TextEdit{s.deleteLines(end)}
}
