package fix

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteElement returns the edits that delete the element at cur of a
// composite literal with its comma, and with its lines and a comment at their
// end if it has them for itself.
func DeleteElement(fset *token.FileSet, cur inspector.Cursor) []analysis.TextEdit {
	s, ok := elementSlot(fset, cur)
	if !ok {
		return nil
	}
	end, own := s.ownLines()
	switch {
	case !own:
		return s.deleteInline()
	case s.first && s.last && len(comments(s.file, s.prev, s.pos)) == 0 && len(comments(s.file, end, s.next)) == 0:
		// gofmt closes the braces of an empty literal.
		return []analysis.TextEdit{{Pos: s.prev, End: s.next}}
	}
	return []analysis.TextEdit{s.deleteLines(end)}
}

// InsertElement returns the edits that insert "key: value" before the element
// at cur of a composite literal, which must have a key itself, on a line of
// its own if that has one, its value in the same column.
func InsertElement(fset *token.FileSet, cur inspector.Cursor, key, value string) []analysis.TextEdit {
	s, ok := elementSlot(fset, cur)
	if !ok {
		return nil
	}
	elt, ok := cur.Node().(*ast.KeyValueExpr)
	if !ok {
		return nil
	}
	if _, ok := s.ownLines(); !ok {
		return []analysis.TextEdit{insert(s.pos, key+": "+value+", ")}
	}
	key += ":"
	pos := s.leading()
	pad := 1
	if pos == s.pos { // comments part columns
		pad = max(pad, int(elt.Value.Pos()-elt.Pos())-len(key))
	}
	text := key + strings.Repeat(" ", pad) + value + ",\n" + indent(s.tf, s.pos)
	return []analysis.TextEdit{insert(pos, text)}
}
