package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Writing returns the statement that is nothing but a node, a write or a call
// that leads to one.
func (e *Editor) Writing(node ast.Node) (stmt inspector.Cursor, ok bool) {
	stmt, ok = fix.Stmt(e.cursor(node))
	return stmt, ok && isAllOf(stmt, node)
}

// Run returns a statement, which writes w, with those of its list next to it that
// write headers of CORS to the same response and tell nothing by themselves, such
// as Access-Control-Allow-Methods, or that others reports. What writes headers of
// other names may stand between, and so may statements that call nothing. The run
// does not go beyond the statement that has stop.
func (e *Editor) Run(stmt inspector.Cursor, w *exchange.Write, others func(inspector.Cursor) bool, stop ast.Node) []inspector.Cursor {
	run := []inspector.Cursor{stmt}
	grow := func(next func(inspector.Cursor) (inspector.Cursor, bool)) {
		for c, ok := next(stmt); ok && c.ParentEdgeKind() == stmt.ParentEdgeKind(); c, ok = next(c) {
			name := ""
			if _, isIf := c.Node().(*ast.IfStmt); !isIf && e.isHere(w, stmt) {
				name = e.writesBeside(c, w)
			}
			switch {
			case others(c), cors.IsResponseHeader(name) && name != cors.AllowOrigin && name != cors.AllowCredentials:
				run = append(run, c)
			case isSilent(c):
			case name == "" || stop != nil && c.Node().Pos() <= stop.Pos() && stop.End() <= c.Node().End():
				return
			}
		}
	}
	grow(inspector.Cursor.NextSibling)
	grow(inspector.Cursor.PrevSibling)
	slices.SortFunc(run, func(c, d inspector.Cursor) int { return int(c.Node().Pos() - d.Node().Pos()) })
	return run
}

// isSilent reports whether a statement counts or assigns, and calls nothing.
func isSilent(stmt inspector.Cursor) bool {
	switch stmt.Node().(type) {
	case *ast.IncDecStmt, *ast.AssignStmt:
		for range stmt.Preorder((*ast.CallExpr)(nil), (*ast.IndexExpr)(nil), (*ast.FuncLit)(nil)) {
			return false
		}
		return true
	}
	return false
}

// isHere reports whether a write is what a statement does.
func (e *Editor) isHere(w *exchange.Write, stmt inspector.Cursor) bool { return isAllOf(stmt, w.Node) }

// Hoist returns the edits that move statements of one list, which write headers,
// before an earlier one of it, that is or begins with the node by. There are none
// if anything in between has a say in what they do, or in whether they are done.
func (e *Editor) Hoist(stmts []inspector.Cursor, by ast.Node) []analysis.TextEdit {
	target, ok := fix.Stmt(e.cursor(by))
	if !ok || len(stmts) == 0 || target.Parent() != stmts[0].Parent() || target.ParentEdgeKind() != stmts[0].ParentEdgeKind() || target.Node().Pos() > stmts[0].Node().Pos() {
		return nil
	}
	uses := make(map[types.Object]bool)
	for _, s := range stmts {
		if !e.movable(s, target, uses) || e.savesLater(s, target) {
			return nil
		}
	}
	var runs [][]inspector.Cursor // of those that follow each other
	open := false
	for s, ok := target, true; ok; s, ok = s.NextSibling() {
		if e.changes(s, uses) {
			return nil
		}
		switch i := slices.Index(stmts, s); {
		case i >= 0 && open:
			runs[len(runs)-1] = append(runs[len(runs)-1], s)
		case i >= 0:
			runs, open = append(runs, []inspector.Cursor{s}), true
		case s != target && !isPlain(s.Node()):
			return nil
		default:
			open = false
		}
		if s == stmts[len(stmts)-1] {
			break
		}
	}
	text := ""
	edits := []analysis.TextEdit{}
	for _, run := range runs {
		lines, deletion := fix.TakeStmts(e.pass.Fset, run)
		if deletion == nil {
			return nil
		}
		if text != "" {
			text += "\n"
		}
		text += lines
		edits = append(edits, deletion...)
	}
	return join(fix.InsertBefore(e.pass.Fset, target, text), edits)
}

// Begins reports whether the statement that has a call does it first, whatever
// it does then: it is the call, an assignment of its results, or an if statement
// that begins with one.
func (e *Editor) Begins(call ast.Node) bool {
	stmt, ok := fix.Stmt(e.cursor(call))
	if !ok {
		return false
	}
	first := stmt.Node()
	if s, ok := first.(*ast.IfStmt); ok {
		first = s.Init
	}
	switch s := first.(type) {
	case *ast.ExprStmt:
		return ast.Unparen(s.X) == call
	case *ast.AssignStmt:
		return len(s.Rhs) == 1 && ast.Unparen(s.Rhs[0]) == call
	}
	return false
}

// Return returns the edits by which a function returns at the end of the branches in which
// it has answered by some calls. There are none if it has results, or if one of the calls
// gives a status alone: the body may be what comes then.
func (e *Editor) Return(calls []*ast.CallExpr) (edits []analysis.TextEdit) {
	for _, call := range calls {
		stmt, ok := fix.Stmt(e.cursor(call))
		if !ok || e.isStatusAlone(call) || !isInBranch(stmt) || !e.returnsNothing(stmt) {
			return nil
		}
		for next, ok := stmt.NextSibling(); ok; next, ok = next.NextSibling() {
			stmt = next
		}
		after := fix.InsertAfter(e.pass.Fset, stmt, "return")
		if after == nil {
			return nil
		}
		edits = append(edits, after...)
	}
	return edits
}

// isStatusAlone reports whether all that a call is given is a number.
func (e *Editor) isStatusAlone(call *ast.CallExpr) bool {
	return len(call.Args) == 1 && typematch.IsInteger(e.pass.TypesInfo.TypeOf(call.Args[0]))
}

// isInBranch reports whether a statement stands in a list that is run on a condition.
func isInBranch(stmt inspector.Cursor) bool {
	switch stmt.Parent().ParentEdgeKind() {
	case edge.IfStmt_Body, edge.IfStmt_Else:
		return true
	}
	return stmt.ParentEdgeKind() == edge.CaseClause_Body
}

// returnsNothing reports whether the function around a statement has no results.
func (e *Editor) returnsNothing(stmt inspector.Cursor) bool {
	fn := e.res.Prog.Enclosing(stmt)
	return fn != nil && fn.Type.Results.NumFields() == 0
}

// Beside reports whether the statement that has a call stands before another in
// its list.
func (e *Editor) Beside(call ast.Node, stmt inspector.Cursor) bool {
	other, ok := fix.Stmt(e.cursor(call))
	return ok && other.Parent() == stmt.Parent() && other.ParentEdgeKind() == stmt.ParentEdgeKind() && other.Node().Pos() < stmt.Node().Pos()
}

// Above returns the statement that has a call, further down in whose list a write
// stands, or the call of the function that does it.
func (e *Editor) Above(call ast.Node, w *exchange.Write) (inspector.Cursor, bool) {
	fn := e.res.Prog.Enclosing(e.cursor(call))
	if fn == nil {
		return inspector.Cursor{}, false
	}
	target, ok := e.within(fn, w)
	if !ok {
		return inspector.Cursor{}, false
	}
	for stmt, ok := fix.Stmt(e.cursor(call)); ok && e.res.Prog.Enclosing(stmt) == fn; stmt, ok = fix.Stmt(stmt.Parent()) {
		for c, ok := stmt.NextSibling(); ok && c.ParentEdgeKind() == stmt.ParentEdgeKind(); c, ok = c.NextSibling() {
			if c.Contains(target) {
				return stmt, true
			}
		}
	}
	return inspector.Cursor{}, false
}

// Opens reports whether an outcome, other than a preflight, that lacks a header for a
// reason would have it, were that set before a branch: what leaves there, or no call
// tells where.
func (e *Editor) Opens(r *exchange.Response, branch inspector.Cursor, lacks func(*exchange.Outcome) bool) bool {
	return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool {
		return !o.Preflight() && lacks(o) && !e.answersBefore(o, branch)
	})
}

// answersBefore reports whether a response was sent further up in the function that
// has the statement, as far as the calls that sent it tell.
func (e *Editor) answersBefore(o *exchange.Outcome, stmt inspector.Cursor) bool {
	fn := e.res.Prog.Enclosing(stmt)
	return slices.ContainsFunc(o.SentBy(), func(call *ast.CallExpr) bool {
		return call.End() <= stmt.Node().Pos() && e.res.Prog.Enclosing(e.cursor(call)) == fn
	})
}

// movable reports whether a statement does nothing but to write headers, and all
// that it names is declared at the target. It adds the variables that it uses.
func (e *Editor) movable(stmt, target inspector.Cursor, uses map[types.Object]bool) bool {
	var exprs []ast.Expr
	switch s := stmt.Node().(type) {
	case *ast.ExprStmt:
		call, ok := ast.Unparen(s.X).(*ast.CallExpr)
		if !ok || !e.onlySets(call) {
			return false
		}
		exprs = []ast.Expr{s.X}
	case *ast.AssignStmt:
		if s.Tok != token.ASSIGN {
			return false
		}
		exprs = slices.Concat(s.Lhs, s.Rhs)
	default:
		return false
	}
	for _, x := range exprs {
		if !e.visible(x, target) {
			return false
		}
		ast.Inspect(x, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if v, ok := e.pass.TypesInfo.Uses[id].(*types.Var); ok && !v.IsField() {
					uses[v] = true
				}
			}
			return true
		})
	}
	return true
}

// onlySets reports whether a call sets a header or a cookie, or gives a router
// middlewares, and does nothing else, or is one of a function of the package that does.
func (e *Editor) onlySets(call *ast.CallExpr) bool {
	if e.isSetter(call) {
		return true
	}
	fn := e.res.Prog.Callee(call)
	if fn == nil || fn.Body == nil {
		return false
	}
	for _, s := range fn.Body.List {
		x, ok := s.(*ast.ExprStmt)
		if !ok {
			return false
		}
		inner, ok := ast.Unparen(x.X).(*ast.CallExpr)
		if !ok {
			return false
		}
		if !e.isSetter(inner) || e.savesSession(inner) {
			return false
		}
	}
	return true
}

// isSetter reports whether a call is one of a member that sets a header or a
// cookie, or gives a router middlewares.
func (e *Editor) isSetter(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, call))
	if m == nil {
		return false
	}
	switch m.Verb {
	case framework.Set, framework.Add, framework.Vary, framework.SendCookie, framework.SendCookieArgs, framework.SendSession, framework.Use:
		return true
	}
	return false
}

// savesLater reports whether a statement sends what a session has, which those from the
// target on may have put into it: they name it, or it has no name.
func (e *Editor) savesLater(stmt, target inspector.Cursor) bool {
	call, ok := written(stmt).(*ast.CallExpr)
	if !ok || !e.savesSession(call) {
		return false
	}
	sessions := make(map[types.Object]bool)
	ast.Inspect(call, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := e.pass.TypesInfo.Uses[id].(*types.Var); ok && !v.IsField() && framework.RoleOf(v.Type()) == 0 {
				sessions[v] = true
			}
		}
		return true
	})
	for s := target; s != stmt; s, ok = s.NextSibling() {
		if !ok {
			break
		}
		for c := range s.Preorder((*ast.Ident)(nil)) {
			if sessions[e.pass.TypesInfo.Uses[c.Node().(*ast.Ident)]] {
				return true
			}
		}
	}
	return len(sessions) == 0
}

func (e *Editor) savesSession(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, call))
	return m != nil && m.Verb == framework.SendSession
}

// written returns the expression that a statement is, nil if it is none.
func written(stmt inspector.Cursor) ast.Expr {
	if x, ok := stmt.Node().(*ast.ExprStmt); ok {
		return ast.Unparen(x.X)
	}
	return nil
}

// isPlain reports whether a statement between two others leaves alone what comes
// after it, but for the variables that it assigns.
func isPlain(n ast.Node) bool {
	switch n.(type) {
	case *ast.ExprStmt, *ast.AssignStmt, *ast.IncDecStmt, *ast.DeclStmt, *ast.EmptyStmt:
		return true
	}
	return false
}

// changes reports whether a statement may assign to one of the variables, or
// takes the address of one.
func (e *Editor) changes(stmt inspector.Cursor, vars map[types.Object]bool) bool {
	changed := func(x ast.Expr) bool { return vars[e.partOf(x)] }
	found := false
	ast.Inspect(stmt.Node(), func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				if _, ok := lhs.(*ast.IndexExpr); !ok {
					found = found || changed(lhs)
				}
			}
		case *ast.IncDecStmt:
			found = found || changed(n.X)
		case *ast.RangeStmt:
			for _, x := range []ast.Expr{n.Key, n.Value} {
				found = found || x != nil && changed(x)
			}
		case *ast.UnaryExpr:
			found = found || n.Op == token.AND && changed(n.X)
		}
		return !found
	})
	return found
}

// partOf returns the variable that x is or is a part of, nil if there is none.
func (e *Editor) partOf(x ast.Expr) types.Object {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		if v, ok := e.pass.TypesInfo.Uses[x].(*types.Var); ok {
			return v
		}
	case *ast.SelectorExpr:
		return e.partOf(x.X)
	case *ast.StarExpr:
		return e.partOf(x.X)
	case *ast.IndexExpr:
		return e.partOf(x.X)
	}
	return nil
}
