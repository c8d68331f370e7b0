package headerfix

import (
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// moved is what goes where it is, to stand elsewhere: the write, nil if there is none, the
// call that leads to it and does nothing else, "" if there is none, and their comments.
type moved struct {
	write         *exchange.Write
	call          string
	above, beside string
}

// MoveVary returns the edits that add Vary: Origin before the branch, and take
// away the write that was on it, with its comments, if that wrote nothing else.
func (e *Editor) MoveVary(r *exchange.Response, origin, vary *exchange.Write) []analysis.TextEdit {
	if edits := e.moveCall(r, origin, vary); edits != nil {
		return edits
	}
	cur, ok := e.stmt(vary)
	if !ok || !e.owns(vary) || !e.isConstant(vary.Value, cors.Origin) || !isAllOf(cur, vary.Node) || isAlone(cur) || e.lastUse(vary.Node) || e.isShared(vary, r.Func) && !e.comesBefore(r, origin, vary) {
		return e.addVary(r, origin, moved{})
	}
	return e.moveStmt(r, origin, cur, moved{write: vary})
}

// RenameVary is MoveVary for a write that names a response header where it should name
// Origin: what stands before the branch does.
func (e *Editor) RenameVary(r *exchange.Response, origin, wrong *exchange.Write) []analysis.TextEdit {
	cur, ok := e.stmt(wrong)
	if !ok || !e.owns(wrong) || !e.isConstant(wrong.Value, cors.AllowOrigin) || !isAllOf(cur, wrong.Node) || isAlone(cur) || e.lastUse(wrong.Node) || e.isShared(wrong, r.Func) {
		return nil
	}
	fn, at := e.varyPlace(r, origin)
	if !at.Valid() || fn != e.res.Prog.Enclosing(cur) || wrong.Node.Pos() < at.Node().Pos() {
		return nil
	}
	return e.moveStmt(r, origin, cur, moved{write: wrong})
}

// moveStmt returns the edits that move a statement before the branch, with its comments.
func (e *Editor) moveStmt(r *exchange.Response, origin *exchange.Write, cur inspector.Cursor, m moved) []analysis.TextEdit {
	var deletion []analysis.TextEdit
	m.above, m.beside, deletion = fix.TakeStmt(e.pass.Fset, cur)
	switch {
	case m.above != "" && !e.isAbout(m.above, cur):
		m.above, deletion = "", fix.DeleteStmt(e.pass.Fset, cur)
	case m.above == "":
		comment, edits := e.commentOverMap(cur)
		m.above, deletion = comment, append(deletion, edits...)
	}
	return join(e.addVary(r, origin, m), deletion)
}

// moveCall returns the edits that move the call of a function of the package which adds to
// Vary, and does nothing else; nil if there is none, or it cannot stand before the branch.
func (e *Editor) moveCall(r *exchange.Response, origin, vary *exchange.Write) []analysis.TextEdit {
	fn, at := e.varyPlace(r, origin)
	if !at.Valid() {
		return nil
	}
	var calls []*ast.CallExpr
	for c := range e.cursor(fn.Node).Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		if f := e.res.Prog.Callee(call); call == vary.Node || f != nil && f == e.res.Prog.Enclosing(e.cursor(vary.Node)) {
			calls = append(calls, call)
		}
	}
	if len(calls) != 1 {
		return nil
	}
	call := calls[0]
	f, names := e.res.Prog.Callee(call), e.isConstant(vary.Value, cors.Origin)
	if f == nil || f == fn || vary.Verb != framework.Add && !e.readsVary(f) || !e.onlyVaries(f.Body.List) {
		return nil
	}
	for _, arg := range call.Args {
		names = names || e.isConstant(arg, cors.Origin)
	}
	cur, ok := fix.Stmt(e.cursor(call))
	if !names || !ok || !isAllOf(cur, call) || isAlone(cur) || call.Pos() < at.Node().Pos() || e.res.Prog.Enclosing(cur) != e.res.Prog.Enclosing(at) || !e.visible(call, at) {
		return nil
	}
	return e.moveStmt(r, origin, cur, moved{write: vary, call: e.source(call)})
}

// onlyVaries reports whether statements do nothing but to write Vary.
func (e *Editor) onlyVaries(list []ast.Stmt) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(stmt ast.Stmt) bool { return !e.isAboutVary(stmt) })
}

func (e *Editor) isAboutVary(stmt ast.Stmt) bool {
	switch s := stmt.(type) {
	case *ast.ExprStmt:
		call, ok := ast.Unparen(s.X).(*ast.CallExpr)
		if !ok {
			return false
		}
		m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, call))
		switch {
		case m == nil:
			return false
		case m.Verb == framework.Vary:
			return true
		}
		return (m.Verb == framework.Set || m.Verb == framework.Add) && 0 <= m.Key && m.Key < len(call.Args) && e.isConstant(call.Args[m.Key], cors.Vary)
	case *ast.BlockStmt:
		return e.onlyVaries(s.List)
	case *ast.RangeStmt:
		return e.isPure(s.X) && e.onlyVaries(s.Body.List)
	case *ast.IfStmt:
		return e.isPureHeader(s) && e.onlyVaries(s.Body.List) && (s.Else == nil || e.isAboutVary(s.Else))
	case *ast.AssignStmt:
		return !slices.ContainsFunc(s.Lhs, func(x ast.Expr) bool { return !e.isOwn(x) }) && !slices.ContainsFunc(s.Rhs, func(x ast.Expr) bool { return !e.isPure(x) })
	case *ast.ReturnStmt:
		return len(s.Results) == 0
	}
	return false
}

// isOwn reports whether an expression is a variable of a function, or the Vary of a header map.
func (e *Editor) isOwn(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		obj := e.pass.TypesInfo.ObjectOf(x)
		return obj == nil || obj.Parent() != e.pass.Pkg.Scope()
	case *ast.IndexExpr:
		return framework.RoleOf(e.pass.TypesInfo.TypeOf(x.X)) == framework.HeaderRole && e.isConstant(x.Index, cors.Vary)
	}
	return false
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
