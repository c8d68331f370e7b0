package headerfix

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// MoveVary returns the edits that add Vary: Origin before the branch, and take
// away the write that was on it, with its comments, if that wrote nothing else.
func (e *Editor) MoveVary(r *exchange.Response, origin, vary *exchange.Write) []analysis.TextEdit {
	cur, ok := e.stmt(vary)
	if !ok || !e.owns(vary) || !e.isConstant(vary.Value, cors.Origin) || !isAllOf(cur, vary.Node) || isAlone(cur) || e.lastUse(vary.Node) || e.isShared(vary, r.Func) && !e.comesBefore(r, origin, vary) {
		return e.addVary(r, origin, nil, "", "")
	}
	above, beside, deletion := fix.TakeStmt(e.pass.Fset, cur)
	switch {
	case above != "" && !e.isAbout(above, cur):
		above, deletion = "", fix.DeleteStmt(e.pass.Fset, cur)
	case above == "":
		comment, edits := e.commentOverMap(cur)
		above, deletion = comment, append(deletion, edits...)
	}
	return join(e.addVary(r, origin, vary, above, beside), deletion)
}

// commentOverMap returns the comment that speaks of a statement which writes Vary but stands
// above the one before it, by which a variable gets the header map, and the edits that take
// it away; nothing if there is none.
func (e *Editor) commentOverMap(cur inspector.Cursor) (comment string, edits []analysis.TextEdit) {
	before, ok := cur.PrevSibling()
	if !ok || before.ParentEdgeKind() != cur.ParentEdgeKind() {
		return "", nil
	}
	assign, ok := before.Node().(*ast.AssignStmt)
	if !ok || len(assign.Rhs) != 1 || framework.RoleOf(e.pass.TypesInfo.TypeOf(assign.Rhs[0])) != framework.HeaderRole {
		return "", nil
	}
	if comment, edits = fix.TakeComment(e.pass.Fset, before); !namesVary(comment) {
		return "", nil
	}
	return comment, edits
}

// namesVary reports whether a comment is about Vary, by its words.
func namesVary(comment string) bool {
	text := strings.ToLower(comment)
	return strings.Contains(text, "vary") || strings.Contains(text, "cach")
}

// isAbout reports whether the comment above a statement that writes Vary is
// about that, rather than about what follows too.
func (e *Editor) isAbout(comment string, cur inspector.Cursor) bool {
	if namesVary(comment) {
		return true
	}
	next, ok := cur.NextSibling()
	if !ok || next.ParentEdgeKind() != cur.ParentEdgeKind() {
		return true
	}
	tf := e.pass.Fset.File(cur.Node().Pos())
	return tf.PositionFor(next.Node().Pos(), false).Line > tf.PositionFor(cur.Node().End(), false).Line+1
}

// isAlone reports whether a statement is all that its block has.
func isAlone(cur inspector.Cursor) bool {
	block, ok := cur.Parent().Node().(*ast.BlockStmt)
	return ok && len(block.List) == 1
}

// isAllOf reports whether a statement does nothing but the call or assignment
// node.
func isAllOf(cur inspector.Cursor, node ast.Node) bool {
	switch stmt := cur.Node().(type) {
	case *ast.ExprStmt:
		return ast.Unparen(stmt.X) == node
	case *ast.AssignStmt:
		return stmt == node && len(stmt.Lhs) == 1
	}
	return false
}
