package fix

import (
	"go/ast"
	"go/format"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteStmt returns the edits that delete the statement at cur, which must
// stand in a statement list, with its lines and a comment at their end. The comments
// right above it go too, unless what follows stands there as well: they may be about
// both. A statement that shares its lines with others is deleted only in a block
// without comments beside it, such as a function literal written on one line.
func DeleteStmt(fset *token.FileSet, cur inspector.Cursor) []analysis.TextEdit {
	s, ok := stmtSlot(fset, cur)
	if _, isEmpty := cur.Node().(*ast.EmptyStmt); !ok || isEmpty { // which may part what is around it
		return nil
	}
	if end, ok := s.ownLines(); ok {
		return []analysis.TextEdit{s.withComments(end).deleteLines(end)}
	}
	if _, ok := cur.Parent().Node().(*ast.BlockStmt); !ok {
		return nil
	}
	return s.deleteInline()
}

// DeleteStmts is DeleteStmt for several statements.
func DeleteStmts(fset *token.FileSet, stmts []inspector.Cursor) []analysis.TextEdit {
	var edits []analysis.TextEdit
	for i, cur := range stmts {
		e := DeleteStmt(fset, cur)
		if e == nil {
			return nil
		}
		if block, ok := cur.Parent().Node().(*ast.BlockStmt); ok && len(block.List) > 1 {
			s, _ := stmtSlot(fset, cur)
			_, own := s.ownLines()
			if !own && slices.ContainsFunc(stmts[:i], func(c inspector.Cursor) bool { return c.Parent() == cur.Parent() }) {
				return nil // two of one line: what separates them would go twice
			}
		}
		edits = append(edits, e...)
	}
	return edits
}

// TakeStmt is DeleteStmt for a statement whose comments, those right above it
// and the one at its end, go with it. It returns them too: lines that go above
// the statement, and what follows it on its line.
func TakeStmt(fset *token.FileSet, cur inspector.Cursor) (above, beside string, edits []analysis.TextEdit) {
	s, ok := stmtSlot(fset, cur)
	if !ok {
		return "", "", nil
	}
	end, ok := s.ownLines()
	if !ok {
		return "", "", DeleteStmt(fset, cur)
	}
	start := s.leading()
	for _, c := range comments(s.file, start, end) {
		switch {
		case c.Pos() >= s.end:
			beside += " " + c.Text
		case c.End() <= s.pos:
			above += c.Text + "\n"
		}
	}
	s.pos = start
	return above, beside, []analysis.TextEdit{s.deleteLines(end)}
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
	return GuardAll(fset, []inspector.Cursor{cur}, cond)
}

// GuardAll is Guard for statements that follow each other in a list. Those in
// out are moved before the if, as text; they must be on one line, without
// comments, and not the first.
func GuardAll(fset *token.FileSet, stmts []inspector.Cursor, cond string, out ...inspector.Cursor) []analysis.TextEdit {
	s, ok := stmtSlot(fset, stmts[0])
	last, lastOK := stmtSlot(fset, stmts[len(stmts)-1])
	if !ok || !lastOK || slices.ContainsFunc(stmts, func(c inspector.Cursor) bool { return declares(c.Node()) }) {
		return nil
	}
	first := firstToken(stmts[0].Node())
	if first == "" {
		return nil
	}
	margin, edits, ok := s.lay(stmts[0])
	if _, _, lastOK := last.lay(stmts[len(stmts)-1]); !ok || !lastOK {
		return nil
	}
	before, taken, ok := s.takeOut(fset, out, margin)
	if !ok {
		return nil
	}
	edits = append(edits, analysis.TextEdit{
		Pos:     s.pos,
		End:     s.pos + token.Pos(len(first)),
		NewText: []byte(before + "if " + cond + " {\n" + margin + "\t" + first),
	})
	end, _ := last.trailing()
	if opened := s.line(s.pos) == s.line(last.pos) && len(stmts) > 1; opened {
		for _, cur := range stmts[1:] {
			edits = append(edits, insert(cur.Node().Pos(), "\t"))
		}
	} else {
		inner, ok := s.shift(stmts, end, taken)
		if !ok {
			return nil
		}
		edits = append(edits, inner...)
	}
	return append(edits, insert(end, "\n"+margin+"}"))
}

// takeOut returns the text of statements, one on a line, that a guard leaves
// out, and the edits that take them away, by line.
func (s slot) takeOut(fset *token.FileSet, out []inspector.Cursor, margin string) (text string, taken map[int]analysis.TextEdit, ok bool) {
	taken = make(map[int]analysis.TextEdit)
	for _, cur := range out {
		o, ok := stmtSlot(fset, cur)
		if !ok {
			return "", nil, false
		}
		end, ok := o.ownLines()
		line := s.line(o.pos)
		if !ok || end != o.end || o.leading() != o.pos || line != s.line(end) {
			return "", nil, false
		}
		var b strings.Builder
		if err := format.Node(&b, fset, cur.Node()); err != nil || strings.Contains(b.String(), "\n") {
			return "", nil, false
		}
		text += b.String() + "\n" + margin
		taken[line] = o.deleteLines(end)
	}
	return text, taken, true
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

// shift returns the edits that indent the lines of statements after the first
// line by another tab, up to end, but for those lines that are taken away.
func (s slot) shift(stmts []inspector.Cursor, end token.Pos, taken map[int]analysis.TextEdit) ([]analysis.TextEdit, bool) {
	from, to := s.line(s.pos), s.line(end)
	if from == to {
		return nil, true
	}
	first, ok := s.lineStarts(stmts, end)
	if !ok {
		return nil, false
	}
	var edits []analysis.TextEdit
	for l := from + 1; l <= to; l++ {
		if e, ok := taken[l]; ok {
			edits = append(edits, e)
		} else if _, ok := first[l]; ok { // not blank
			edits = append(edits, insert(s.tf.LineStart(l), "\t"))
		}
	}
	return edits, true
}

// lineStarts returns the starts of the lines of statements, and of the comments
// between them and up to end. It fails if a string or comment goes over the end
// of a line.
func (s slot) lineStarts(stmts []inspector.Cursor, end token.Pos) (map[int]token.Pos, bool) {
	whole := true
	first := make(map[int]token.Pos)
	for _, cur := range stmts {
		ast.Inspect(cur.Node(), func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && strings.Contains(lit.Value, "\n") {
				whole = false
			}
			return whole
		})
		for l, pos := range starts(s.tf, s.file, cur.Node()) {
			first[l] = pos
		}
	}
	for _, c := range comments(s.file, stmts[0].Node().Pos(), end) {
		if strings.Contains(c.Text, "\n") {
			whole = false
		}
		if l := s.line(c.Pos()); first[l] == 0 || c.Pos() < first[l] {
			first[l] = c.Pos()
		}
	}
	return first, whole
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
