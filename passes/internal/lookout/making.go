package lookout

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A function that sets up routes does not look by making one that does: that looks for the
// routes that it is given to, which is asked of these.

// isForRoutes reports whether a call in a function that sets up routes makes what looks for
// one handler, or for routes that a router is told, other than that at a cursor.
func (l *Lookout) isForRoutes(fn *flow.Fn, call, at inspector.Cursor) bool {
	return !l.handles(fn) && (l.wrapsAnother(call.Node().(*ast.CallExpr)) || l.goesToRoutes(call, at))
}

// wrapsAnother reports whether a call makes a handler of one that it is given: whatever
// that does is done before this one only.
func (l *Lookout) wrapsAnother(call *ast.CallExpr) bool {
	t := l.info.TypeOf(call)
	if _, several := t.(*types.Tuple); several || !routing.IsHandling(t) {
		return false
	}
	return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return routing.IsHandling(l.info.TypeOf(arg)) })
}

// goesToRoutes reports whether what stands at a cursor, a handler or a middleware, is given
// to other routes of frameworks than that at another cursor, and to nothing else, as far as
// variables of the function tell. Of the middlewares of a group, some routers run those
// for all that is below its path.
func (l *Lookout) goesToRoutes(cur, at inspector.Cursor) bool {
	if !routing.IsHandling(l.info.TypeOf(cur.Node().(ast.Expr))) {
		return false
	}
	if cur.ParentEdgeKind() == edge.CallExpr_Args {
		to := cur.Parent().Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(l.info, to))
		switch {
		case m == nil:
			return false
		case m.Verb == framework.Use || m.Verb == framework.Group && !m.Matched:
			return l.isElsewhere(at, to)
		}
		return (m.Verb.IsRoute() || m.Verb == framework.Group) && !syntax.Encloses(cur.Parent(), at)
	}
	v, ok := syntax.KeptIn(l.info, cur).(*types.Var)
	if !ok || v.Kind() != types.LocalVar || l.prog.OnlyValueOf(v) != cur.Node() {
		return false
	}
	uses := slices.DeleteFunc(slices.Clone(l.names[v]), syntax.IsTarget)
	return syntax.Every(uses, func(use inspector.Cursor) bool { return l.goesToRoutes(use, at) })
}

// isElsewhere reports whether the route at a cursor is none of those that a call has the
// same router use something for.
func (l *Lookout) isElsewhere(at inspector.Cursor, uses *ast.CallExpr) bool {
	for cur := range at.Enclosing((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		if m := framework.MemberOf(typeutil.Callee(l.info, call)); m != nil && m.Verb.IsRoute() {
			return l.areApart(call, uses)
		}
	}
	return false
}
