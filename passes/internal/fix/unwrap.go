package fix

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Unwrap returns the edits that replace the if statement at cur, which must
// have no else, by the statements of its body, but for those in out. It returns nil if a comment
// would lose its place, or if lines cannot be moved to the left.
//
//	if cond {
//		w.Header().Set(k, v) // comment
//	}
//
//	w.Header().Set(k, v) // comment
func Unwrap(fset *token.FileSet, cur inspector.Cursor, out ...inspector.Cursor) []analysis.TextEdit {
	stmt, ok := cur.Node().(*ast.IfStmt)
	if !ok || stmt.Else != nil || len(stmt.Body.List) == 0 {
		return nil
	}
	outer, ok := stmtSlot(fset, cur)
	if !ok {
		return nil
	}
	if end, ok := outer.ownLines(); !ok || end != outer.end {
		return nil
	}
	var stmts []inspector.Cursor
	body, _ := cur.FindNode(stmt.Body)
	for c := range body.Children() {
		if !slices.Contains(out, c) {
			stmts = append(stmts, c)
		}
	}
	if len(stmts) == 0 {
		return nil
	}
	first, ok := stmtSlot(fset, stmts[0])
	last, lastOK := stmtSlot(fset, stmts[len(stmts)-1])
	if !ok || !lastOK {
		return nil
	}
	_, ownFirst := first.ownLines()
	end, ownLast := last.ownLines()
	from := first.leading()
	if !ownFirst || !ownLast ||
		len(comments(outer.file, stmt.Pos(), from)) > 0 || len(comments(outer.file, end, stmt.End())) > 0 {
		return nil
	}
	starts, ok := outer.lineStarts(stmts, end)
	if !ok {
		return nil
	}
	edits := []analysis.TextEdit{{Pos: stmt.Pos(), End: from}}
	for _, c := range out {
		s, ok := stmtSlot(fset, c)
		if s.pos < from || s.pos > end {
			continue // it goes with the if
		}
		outEnd, own := s.ownLines()
		if !ok || !own || outEnd != s.end || s.leading() != s.pos {
			return nil
		}
		edits = append(edits, s.deleteLines(outEnd))
	}
	for _, c := range comments(outer.file, from, first.pos) {
		if strings.Contains(c.Text, "\n") {
			return nil
		}
		starts[outer.line(c.Pos())] = c.Pos()
	}
	starts[outer.line(first.pos)] = first.pos
	for l := outer.line(from) + 1; l <= outer.line(end); l++ {
		if pos, ok := starts[l]; ok {
			if outer.tf.LineStart(l) == pos {
				return nil // not formatted
			}
			edits = append(edits, analysis.TextEdit{Pos: outer.tf.LineStart(l), End: outer.tf.LineStart(l) + 1})
		}
	}
	return append(edits, analysis.TextEdit{Pos: end, End: stmt.End()})
}
