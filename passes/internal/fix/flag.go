package fix

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Switch returns the edits that replace the value at cur, which is that of a flag,
// by text. A comment at the end of its line goes: it says why the flag was as it
// was. Directives stay, and so does a comment that is about more than the flag.
//
//	Secure: false, // for local development
//
//	Secure: true,
func Switch(fset *token.FileSet, cur inspector.Cursor, text string) []analysis.TextEdit {
	edits := []analysis.TextEdit{Replace(cur.Node(), text)}
	end, separator, comment := beside(fset, cur)
	if comment == nil || !strings.HasPrefix(comment.Text, "// ") {
		return edits
	}
	return append(edits, analysis.TextEdit{Pos: end, End: comment.End(), NewText: []byte(separator)})
}

// beside returns the only comment at the end of the line of a value that is given to
// a field, a variable or a constant, which has its lines for itself; where that ends,
// and what separates it from the comment. It is nil if there is none.
func beside(fset *token.FileSet, value inspector.Cursor) (end token.Pos, separator string, comment *ast.Comment) {
	parent := value.Parent()
	var s slot
	ok := false
	switch n := parent.Node().(type) {
	case *ast.KeyValueExpr:
		s, ok = elementSlot(fset, parent)
		separator = ","
	case *ast.AssignStmt:
		if len(n.Rhs) == 1 {
			s, ok = stmtSlot(fset, parent)
		}
	case *ast.ValueSpec:
		if len(n.Values) == 1 && n.Comment != nil && len(n.Comment.List) == 1 {
			return n.Values[0].End(), "", n.Comment.List[0]
		}
	}
	if !ok {
		return 0, "", nil
	}
	if _, own := s.ownLines(); !own {
		return 0, "", nil
	}
	for _, c := range comments(s.file, s.end, s.next) {
		if s.line(c.Pos()) != s.line(s.end) {
			break
		}
		if comment != nil {
			return 0, "", nil
		}
		comment = c
	}
	return s.end, separator, comment
}
