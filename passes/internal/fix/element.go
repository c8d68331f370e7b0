package fix

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteElement returns the edits that delete the element at cur of a
// composite literal with its comma, and with its lines and its comments if it has
// them for itself: that at their end and, as for [DeleteStmt], those above.
func DeleteElement(fset *token.FileSet, cur inspector.Cursor) []analysis.TextEdit {
	s, ok := elementSlot(fset, cur)
	if !ok {
		return nil
	}
	end, own := s.ownLines()
	if !own {
		return s.deleteInline()
	}
	if t := s.withComments(end); !slices.ContainsFunc(comments(s.file, t.pos, s.pos), isElement) {
		s = t
	}
	if s.first && s.last && len(comments(s.file, s.prev, s.pos)) == 0 && len(comments(s.file, end, s.next)) == 0 {
		// gofmt closes the braces of an empty literal.
		return []analysis.TextEdit{{Pos: s.prev, End: s.next}}
	}
	return []analysis.TextEdit{s.deleteLines(end)}
}

// isElement reports whether a comment is an element that somebody has taken out.
func isElement(c *ast.Comment) bool { return strings.HasSuffix(strings.TrimSpace(c.Text), ",") }

// InsertElement returns the edits that insert "key: value" before the element
// at cur of a composite literal, which must have a key itself, on a line of
// its own if that has one, its value in the same column.
func InsertElement(fset *token.FileSet, cur inspector.Cursor, key, value string) []analysis.TextEdit {
	s, elt, ok := keyedSlot(fset, cur)
	if !ok {
		return nil
	}
	if _, ok := s.ownLines(); !ok {
		return []analysis.TextEdit{insert(s.pos, key+": "+value+", ")}
	}
	pos := s.leading()
	text := key + ": " + value
	if pos == s.pos { // comments part columns
		text = inColumn(elt, key, value)
	}
	return []analysis.TextEdit{insert(pos, text+",\n"+indent(s.tf, s.pos))}
}

// keyedSlot returns the slot of the element at cur, which has a key.
func keyedSlot(fset *token.FileSet, cur inspector.Cursor) (s slot, elt *ast.KeyValueExpr, ok bool) {
	if elt, ok = cur.Node().(*ast.KeyValueExpr); ok {
		s, ok = elementSlot(fset, cur)
	}
	return s, elt, ok
}

// InsertElementAfter is InsertElement after the element at cur.
func InsertElementAfter(fset *token.FileSet, cur inspector.Cursor, key, value string) []analysis.TextEdit {
	s, elt, ok := keyedSlot(fset, cur)
	if !ok {
		return nil
	}
	end, own := s.ownLines()
	if !own {
		return []analysis.TextEdit{insert(s.end, ", "+key+": "+value)}
	}
	line := "\n" + indent(s.tf, s.pos) + inColumn(elt, key, value)
	if end == s.end { // before the comma, wherever that is
		return []analysis.TextEdit{insert(end, ","+line)}
	}
	return []analysis.TextEdit{insert(end, line+",")}
}

// inColumn returns "key: value", its value in the column of that of the element beside.
func inColumn(beside *ast.KeyValueExpr, key, value string) string {
	pad := max(1, int(beside.Value.Pos()-beside.Pos())-len(key)-1)
	return key + ":" + strings.Repeat(" ", pad) + value
}
