// Package fix makes the text edits of suggested fixes.
//
// Edits are computed from syntax and positions alone: some drivers give an
// analyzer no way to read its source files. They touch as little text as they
// can, keep comments, and leave a file that is formatted by gofmt formatted,
// but for the width of the blanks that line up columns.
//
// Functions that return edits return nil where no tidy edit exists, such as
// for a statement that is the Init of an if. Equal requests make equal edits,
// which drivers merge into one.
package fix

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// Replace returns the edit that replaces the node by text.
func Replace(node ast.Node, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: node.Pos(), End: node.End(), NewText: []byte(text)}
}

// Stmt returns the innermost statement that stands in a statement list and is
// or encloses the node at cur: the place where a statement can be added.
func Stmt(cur inspector.Cursor) (inspector.Cursor, bool) {
	for c := range cur.Enclosing() {
		switch c.ParentEdgeKind() {
		case edge.BlockStmt_List:
			if isClause(c) {
				continue // in the body of a switch
			}
			return c, true
		case edge.CaseClause_Body, edge.CommClause_Body:
			return c, true
		}
	}
	return inspector.Cursor{}, false
}

// A slot is the place of an item, a statement or an element, in a list.
type slot struct {
	tf       *token.File
	file     *ast.File
	pos, end token.Pos // of the item

	// prev is the end of what comes before the item, the item before it or
	// the list's opening token, and next the start of what comes after it.
	// Comments, commas and semicolons may be between.
	prev, next  token.Pos
	first, last bool // prev is the opening token, next is the closing one
}

// stmtSlot returns the slot of a statement in a statement list.
func stmtSlot(fset *token.FileSet, cur inspector.Cursor) (slot, bool) {
	if stmt, ok := Stmt(cur); !ok || stmt != cur {
		return slot{}, false
	}
	parent := cur.Parent()
	var open, closing token.Pos
	switch n := parent.Node().(type) {
	case *ast.BlockStmt:
		open, closing = n.Lbrace+1, n.Rbrace
	case *ast.CaseClause:
		open, closing = n.Colon+1, clauseEnd(parent)
	case *ast.CommClause:
		open, closing = n.Colon+1, clauseEnd(parent)
	}
	return newSlot(fset, cur, open, closing), open.IsValid() && closing.IsValid()
}

// elementSlot returns the slot of an element of a composite literal.
func elementSlot(fset *token.FileSet, cur inspector.Cursor) (slot, bool) {
	if cur.ParentEdgeKind() != edge.CompositeLit_Elts {
		return slot{}, false
	}
	lit := cur.Parent().Node().(*ast.CompositeLit)
	return newSlot(fset, cur, lit.Lbrace+1, lit.Rbrace), true
}

func newSlot(fset *token.FileSet, cur inspector.Cursor, open, closing token.Pos) slot {
	n := cur.Node()
	s := slot{
		tf:    fset.File(n.Pos()),
		file:  EnclosingFile(cur),
		pos:   n.Pos(),
		end:   n.End(),
		prev:  open,
		next:  closing,
		first: true,
		last:  true,
	}
	kind := cur.ParentEdgeKind()
	if c, ok := cur.PrevSibling(); ok && c.ParentEdgeKind() == kind {
		s.prev, s.first = c.Node().End(), false
	}
	if c, ok := cur.NextSibling(); ok && c.ParentEdgeKind() == kind {
		s.next, s.last = c.Node().Pos(), false
	}
	return s
}

func isClause(cur inspector.Cursor) bool {
	switch cur.Node().(type) {
	case *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

// clauseEnd returns the start of the next clause or the end of the switch.
func clauseEnd(clause inspector.Cursor) token.Pos {
	if next, ok := clause.NextSibling(); ok {
		return next.Node().Pos()
	}
	return clause.Parent().Node().(*ast.BlockStmt).Rbrace
}

// EnclosingFile returns the file of a cursor, nil if it is around all files.
func EnclosingFile(cur inspector.Cursor) *ast.File {
	for c := range cur.Enclosing((*ast.File)(nil)) {
		return c.Node().(*ast.File)
	}
	return nil
}

// line returns the line of pos in the file itself, whatever line directives
// say.
func line(tf *token.File, pos token.Pos) int {
	return tf.PositionFor(pos, false).Line
}

func (s slot) line(pos token.Pos) int { return line(s.tf, pos) }

// comments returns the comments that stand between two positions.
func comments(file *ast.File, pos, end token.Pos) []*ast.Comment {
	var found []*ast.Comment
	for _, group := range file.Comments {
		if group.End() <= pos || group.Pos() >= end {
			continue
		}
		for _, c := range group.List {
			if pos <= c.Pos() && c.Pos() < end {
				found = append(found, c)
			}
		}
	}
	return found
}

// ownLines reports whether the item and comments after it have their lines for
// themselves, and where they end.
func (s slot) ownLines() (end token.Pos, ok bool) {
	if s.line(s.prev) == s.line(s.pos) || s.line(s.next) == s.line(s.end) {
		return 0, false
	}
	for _, c := range comments(s.file, s.prev, s.pos) {
		if s.line(c.End()) == s.line(s.pos) {
			return 0, false
		}
	}
	return s.trailing()
}

// trailing returns the end of the last comment on the line on which the item
// ends, or else of the item. It fails if that comment goes on after the line.
func (s slot) trailing() (end token.Pos, ok bool) {
	end = s.end
	for _, c := range comments(s.file, s.end, s.next) {
		if s.line(c.Pos()) == s.line(s.end) {
			end = c.End()
		}
	}
	return end, s.line(end) == s.line(s.end)
}

// leading returns the start of the comments right above the item, or else of
// the item: what is inserted here does not part them.
//
// Precondition: the item has its lines for itself.
func (s slot) leading() token.Pos {
	start := s.pos
	above := comments(s.file, s.prev, s.pos)
	for i := len(above) - 1; i >= 0; i-- {
		c := above[i]
		if s.line(c.End()) != s.line(start)-1 || s.line(c.Pos()) == s.line(s.prev) {
			break
		}
		start = c.Pos()
	}
	return start
}

// withComments returns the slot of the item along with the comments right above it,
// or without them if the next item stands right below: they may be about both.
//
// Precondition: the item and its comments up to end have their lines for themselves.
func (s slot) withComments(end token.Pos) slot {
	if s.last || s.line(s.next) > s.line(end)+1 {
		s.pos = s.leading()
	}
	return s
}

// deleteLines returns the edit that deletes the lines up to end, along with a
// blank line before them if another follows or nothing does. It never takes
// the blank line after them, so that deletions one after the other do not
// overlap.
func (s slot) deleteLines(end token.Pos) analysis.TextEdit {
	from, to := s.line(s.pos), s.line(end)
	before := s.prev
	if c := comments(s.file, s.prev, s.pos); len(c) > 0 {
		before = c[len(c)-1].End()
	}
	after, closing := s.next, s.last
	if c := comments(s.file, end, s.next); len(c) > 0 {
		after, closing = c[0].Pos(), false
	}
	if s.line(before) < from-1 && (closing || s.line(after) > to+1) {
		from = s.line(before) + 1
	}
	return analysis.TextEdit{Pos: s.tf.LineStart(from), End: s.tf.LineStart(to + 1)}
}

// deleteInline returns the edit that deletes an item which shares its lines
// with others, along with what separates them, unless a comment is there: one within
// the item is of that, and goes too.
func (s slot) deleteInline() []analysis.TextEdit {
	if len(comments(s.file, s.prev, s.pos)) > 0 || len(comments(s.file, s.end, s.next)) > 0 {
		return nil
	}
	edit := analysis.TextEdit{Pos: s.prev, End: s.end}
	switch {
	case s.first && s.last:
		edit.End = s.next
	case s.first:
		edit.Pos, edit.End = s.pos, s.next
	}
	return []analysis.TextEdit{edit}
}

// indent returns the tabs before a position that is the first on its line.
func indent(tf *token.File, pos token.Pos) string {
	return strings.Repeat("\t", tf.PositionFor(pos, false).Column-1)
}

// Margin returns the white space that the line of the node at cur begins with.
func Margin(fset *token.FileSet, cur inspector.Cursor) string {
	tf, file := fset.File(cur.Node().Pos()), EnclosingFile(cur)
	if tf == nil || file == nil {
		return ""
	}
	first, ok := starts(tf, file, file)[line(tf, cur.Node().Pos())]
	if !ok {
		return ""
	}
	return indent(tf, first)
}

// starts returns the first position of each line on which a token of the node
// begins or a comment does. What is not among them is blank, or within a string
// or comment.
func starts(tf *token.File, file *ast.File, node ast.Node) map[int]token.Pos {
	first := make(map[int]token.Pos)
	add := func(positions ...token.Pos) {
		for _, pos := range positions {
			if !pos.IsValid() {
				continue
			}
			l := line(tf, pos)
			if old, ok := first[l]; !ok || pos < old {
				first[l] = pos
			}
		}
	}
	ast.Inspect(node, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		add(n.Pos())
		switch n := n.(type) { // a line may also begin with a closing token
		case *ast.BlockStmt:
			add(n.Rbrace)
		case *ast.CallExpr:
			add(n.Rparen)
		case *ast.CompositeLit:
			add(n.Rbrace)
		case *ast.FieldList:
			add(n.Closing)
		case *ast.GenDecl:
			add(n.Rparen)
		case *ast.IndexExpr:
			add(n.Rbrack)
		case *ast.IndexListExpr:
			add(n.Rbrack)
		case *ast.ParenExpr:
			add(n.Rparen)
		case *ast.SliceExpr:
			add(n.Rbrack)
		case *ast.TypeAssertExpr:
			add(n.Lparen, n.Rparen)
		}
		return true
	})
	for _, c := range comments(file, node.Pos(), node.End()) {
		add(c.Pos())
	}
	return first
}
