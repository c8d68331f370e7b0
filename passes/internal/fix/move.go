package fix

import (
	"go/ast"
	"go/format"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// TakeStmts returns the edits that delete statements which follow each other in a
// list, with their lines and their comments: those right above the first, those
// between, and those at their ends. It returns the text of all that too, without
// blank lines, to be inserted elsewhere. A statement must have its lines for
// itself, and neither a comment within nor a string over the end of a line.
func TakeStmts(fset *token.FileSet, stmts []inspector.Cursor) (text string, edits []analysis.TextEdit) {
	var all slot
	var lines []string
	var end token.Pos
	for i, cur := range stmts {
		s, ok := stmtSlot(fset, cur)
		if !ok {
			return "", nil
		}
		stop, ok := s.ownLines()
		if !ok || len(comments(s.file, s.pos, s.end)) > 0 || hasLongString(cur.Node()) {
			return "", nil
		}
		from := s.prev
		if i == 0 {
			all = s
			from, all.pos = s.leading(), s.leading()
		}
		for _, c := range comments(s.file, max(from, end), s.pos) {
			lines = append(lines, c.Text)
		}
		var b strings.Builder
		if err := format.Node(&b, fset, cur.Node()); err != nil {
			return "", nil
		}
		for _, c := range comments(s.file, s.end, stop) {
			b.WriteString(" " + c.Text)
		}
		lines = append(lines, b.String())
		all.next, all.last, end = s.next, s.last, stop
	}
	return strings.Join(lines, "\n"), []analysis.TextEdit{all.deleteLines(end)}
}

// TakeComment returns the comments right above a statement, as lines, and the edits that
// delete them, but not the statement; nothing if there are none.
func TakeComment(fset *token.FileSet, cur inspector.Cursor) (above string, edits []analysis.TextEdit) {
	s, ok := stmtSlot(fset, cur)
	if !ok {
		return "", nil
	}
	start := s.leading()
	for _, c := range comments(s.file, start, s.pos) {
		above += c.Text + "\n"
	}
	if above == "" {
		return "", nil
	}
	return above, []analysis.TextEdit{{Pos: start, End: s.pos}}
}

func hasLongString(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && strings.Contains(lit.Value, "\n") {
			found = true
		}
		return !found
	})
	return found
}
