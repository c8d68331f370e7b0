package fix

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteStmt returns the edits that delete the statement at cur, which must
// stand in a statement list, with its lines and a comment at their end. A
// statement that shares its lines with others is deleted only in a block
// without comments, such as a function literal written on one line.
func DeleteStmt(fset *token.FileSet, cur inspector.Cursor) []analysis.TextEdit {
	s, ok := stmtSlot(fset, cur)
	if !ok {
		return nil
	}
	if end, ok := s.ownLines(); ok {
		return []analysis.TextEdit{s.deleteLines(end)}
	}
	if _, ok := cur.Parent().Node().(*ast.BlockStmt); !ok {
		return nil
	}
	return s.deleteInline()
}

// InsertBefore returns the edits that insert text as lines of their own before
// the statement at cur and the comments right above it. Lines of text after
// the first are indented like it. A block written on one line is broken up.
func InsertBefore(fset *token.FileSet, cur inspector.Cursor, text string) []analysis.TextEdit {
	s, ok := stmtSlot(fset, cur)
	if !ok {
		return nil
	}
	margin, edits, ok := s.lay(cur)
	if !ok {
		return nil
	}
	if edits != nil {
		return append(edits, insert(s.pos, indentLines(text, margin)+"\n"+margin))
	}
	// At the start of the line, so as not to be within what deletes it.
	line := s.tf.LineStart(s.line(s.leading()))
	return []analysis.TextEdit{insert(line, margin+indentLines(text, margin)+"\n")}
}

// InsertAfter returns the edits that insert text as lines of their own after
// the statement at cur and a comment at its end.
func InsertAfter(fset *token.FileSet, cur inspector.Cursor, text string) []analysis.TextEdit {
	s, ok := stmtSlot(fset, cur)
	if !ok {
		return nil
	}
	margin, edits, ok := s.lay(cur)
	if !ok {
		return nil
	}
	end, _ := s.trailing()
	return append(edits, insert(end, "\n"+margin+indentLines(text, margin)))
}

// Guard returns the edits that wrap the statement at cur in an if statement
// with that condition. It returns nil for a declaration, whose scope would
// change, and for one whose lines cannot be indented, since a string or
// comment goes over their ends.
//
//	w.Header().Set(k, v) // comment
//
//	if cond {
//		w.Header().Set(k, v) // comment
//	}
//
// The first edit replaces the first token, so that what another fix inserts
// before the statement goes before the if.
func Guard(fset *token.FileSet, cur inspector.Cursor, cond string) []analysis.TextEdit {
	s, ok := stmtSlot(fset, cur)
	if !ok || declares(cur.Node()) {
		return nil
	}
	first := firstToken(cur.Node())
	if first == "" {
		return nil
	}
	margin, edits, ok := s.lay(cur)
	if !ok {
		return nil
	}
	inner, ok := s.shift(cur.Node())
	if !ok {
		return nil
	}
	end, _ := s.trailing()
	edits = append(edits, analysis.TextEdit{
		Pos:     s.pos,
		End:     s.pos + token.Pos(len(first)),
		NewText: []byte("if " + cond + " {\n" + margin + "\t" + first),
	})
	edits = append(edits, inner...)
	return append(edits, insert(end, "\n"+margin+"}"))
}

// lay returns the indentation of a statement that has its lines for itself. If
// it stands in a block written on one line, the edits that break up that block
// are returned as well. They are the same for all statements of the block.
func (s slot) lay(cur inspector.Cursor) (margin string, edits []analysis.TextEdit, ok bool) {
	if _, ok := s.ownLines(); ok {
		return indent(s.tf, s.pos), nil, true
	}
	block, ok := cur.Parent().Node().(*ast.BlockStmt)
	if !ok || s.line(block.Lbrace) != s.line(block.Rbrace) || len(comments(s.file, block.Lbrace, block.Rbrace)) > 0 {
		return "", nil, false
	}
	outer, ok := s.margin(cur, block.Lbrace)
	if !ok {
		return "", nil, false
	}
	margin = outer + "\t"
	from := block.Lbrace + 1
	for _, stmt := range block.List {
		edits = append(edits, analysis.TextEdit{Pos: from, End: stmt.Pos(), NewText: []byte("\n" + margin)})
		from = stmt.End()
	}
	edits = append(edits, analysis.TextEdit{Pos: from, End: block.Rbrace, NewText: []byte("\n" + outer)})
	return margin, edits, true
}

// margin returns the indentation of the line of pos, which is within the
// declaration at or around cur.
func (s slot) margin(cur inspector.Cursor, pos token.Pos) (string, bool) {
	for decl := range cur.Enclosing((*ast.FuncDecl)(nil), (*ast.GenDecl)(nil)) {
		if _, ok := decl.Parent().Node().(*ast.File); !ok {
			continue // declared within a function
		}
		first, ok := starts(s.tf, s.file, decl.Node())[s.line(pos)]
		return indent(s.tf, first), ok
	}
	return "", false
}

// shift returns the edits that indent the lines of the node after the first by
// another tab.
func (s slot) shift(node ast.Node) ([]analysis.TextEdit, bool) {
	from, to := s.line(node.Pos()), s.line(node.End())
	if from == to {
		return nil, true
	}
	whole := true
	ast.Inspect(node, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && strings.Contains(lit.Value, "\n") {
			whole = false
		}
		return whole
	})
	for _, c := range comments(s.file, node.Pos(), node.End()) {
		if strings.Contains(c.Text, "\n") {
			whole = false
		}
	}
	if !whole {
		return nil, false
	}
	var edits []analysis.TextEdit
	first := starts(s.tf, s.file, node)
	for l := from + 1; l <= to; l++ {
		if _, ok := first[l]; ok { // not blank
			edits = append(edits, insert(s.tf.LineStart(l), "\t"))
		}
	}
	return edits, true
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}

// indentLines indents each non-blank line of text but the first.
func indentLines(text, margin string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if i > 0 && l != "" {
			lines[i] = margin + l
		}
	}
	return strings.Join(lines, "\n")
}

// declares reports whether the statement declares something, perhaps a label.
func declares(stmt ast.Node) bool {
	switch stmt := stmt.(type) {
	case *ast.AssignStmt:
		return stmt.Tok == token.DEFINE
	case *ast.DeclStmt, *ast.LabeledStmt:
		return true
	}
	return false
}

// firstToken returns the text of the token that begins the statement, or "" if
// it cannot be told.
func firstToken(stmt ast.Node) string {
	var first string
	ast.Inspect(stmt, func(n ast.Node) bool {
		if n == nil || n.Pos() != stmt.Pos() {
			return false
		}
		first = tokenOf(n) // the last one is the innermost
		return true
	})
	return first
}

// tokenOf returns the token that begins n, unless a child of n begins it.
func tokenOf(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Ident:
		return n.Name
	case *ast.BasicLit:
		return n.Value
	case *ast.ParenExpr:
		return "("
	case *ast.StarExpr:
		return "*"
	case *ast.UnaryExpr:
		return n.Op.String()
	case *ast.ArrayType:
		return "["
	case *ast.MapType:
		return "map"
	case *ast.FuncType:
		return "func"
	case *ast.StructType:
		return "struct"
	case *ast.ReturnStmt:
		return "return"
	case *ast.DeferStmt:
		return "defer"
	case *ast.GoStmt:
		return "go"
	case *ast.BranchStmt:
		return n.Tok.String()
	case *ast.IfStmt:
		return "if"
	case *ast.ForStmt, *ast.RangeStmt:
		return "for"
	case *ast.SwitchStmt, *ast.TypeSwitchStmt:
		return "switch"
	case *ast.SelectStmt:
		return "select"
	case *ast.BlockStmt:
		return "{"
	}
	return ""
}
