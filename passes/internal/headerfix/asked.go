package headerfix

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
)

// firstAsked returns, of statements around a write, innermost first, before which nothing
// reads the Origin, the one from which on code out of sight may have: the first branch on
// what that says of the request. It is the innermost if there is none.
//
//	if c.allows(r) {
//		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
//	}
func (e *Editor) firstAsked(lists []inspector.Cursor) inspector.Cursor {
	for _, stmt := range slices.Backward(lists) {
		var first inspector.Cursor
		for s, ok := stmt, true; ok; s, ok = s.PrevSibling() {
			if s.ParentEdgeKind() == stmt.ParentEdgeKind() && e.asksByBranch(s) {
				first = s
			}
		}
		if first.Valid() {
			return first
		}
	}
	return lists[0]
}

// asksByBranch reports whether a statement is a branch on what code out of sight says of
// all of the request.
func (e *Editor) asksByBranch(stmt inspector.Cursor) bool {
	if _, ok := stmt.Node().(*ast.IfStmt); !ok {
		return false
	}
	for call := range stmt.Preorder((*ast.CallExpr)(nil)) {
		if e.isOfCondition(stmt, call) && e.asks(call.Node().(*ast.CallExpr)) {
			return true
		}
	}
	return false
}

// isOfCondition reports whether a call stands in what an if statement tells its branches by.
func (e *Editor) isOfCondition(stmt, call inspector.Cursor) bool {
	for c := call; c != stmt; c = c.Parent() {
		if c.Parent() == stmt {
			return c.ParentEdgeKind() == edge.IfStmt_Cond || c.ParentEdgeKind() == edge.IfStmt_Init
		}
	}
	return false
}

// asks reports whether code out of sight is given all of a request.
func (e *Editor) asks(call *ast.CallExpr) bool {
	callee := typeutil.Callee(e.pass.TypesInfo, call)
	if e.res.Prog.Callee(call) != nil || framework.MemberOf(callee) != nil {
		return false
	}
	return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool {
		return framework.RoleOf(e.pass.TypesInfo.TypeOf(arg)) == framework.RequestRole
	})
}
