package routing

import (
	"go/ast"
	"go/types"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A middleware around a router gets all preflights, and may leave it to the router to
// answer them: most do so with 404 or 405 if the routes are for other methods.

// noteRoute notes the methods of a route that a call registers, if a router that refuses
// all others has it.
func (s *survey) noteRoute(cur inspector.Cursor, f *types.Func, m *framework.Member) {
	if m != nil && !m.Verb.IsRoute() {
		return
	}
	methods := MethodsOf(s.info, cur)
	isOnly := m == nil || framework.Refuses(f.Pkg()) && s.reach(cur, m) == others
	s.answers = s.answers || !isOnly || len(methods) == 0 || slices.Contains(methods, http.MethodOptions)
	s.methods = append(s.methods, methods...)
}

// AroundRouters reports whether a middleware that a function is, or that calls it, is
// around routers wherever it is named, and nothing else.
func (g *Registry) AroundRouters(writer *flow.Fn) bool {
	s := g.newSight()
	fn := s.middleware(writer)
	return fn != nil && syntax.Every(s.g.uses[fn.Obj], func(use inspector.Cursor) bool { return isAroundRouter(g.info, syntax.Qualified(use)) })
}

// isAroundRouter reports whether a middleware at a cursor, or one that is made there, is
// given a router, or given to one that runs it for all requests.
func isAroundRouter(info *types.Info, cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.CallExpr_Fun {
		cur = cur.Parent()
		args := cur.Node().(*ast.CallExpr).Args
		if slices.ContainsFunc(args, func(e ast.Expr) bool { return IsRouter(info.TypeOf(e)) }) {
			return IsHandling(info.TypeOf(cur.Node().(ast.Expr)))
		}
	}
	if cur.ParentEdgeKind() != edge.CallExpr_Args {
		return false
	}
	f, _ := typeutil.Callee(info, cur.Parent().Node().(*ast.CallExpr)).(*types.Func)
	m := framework.MemberOf(f)
	return m != nil && m.Verb == framework.Use && m.Every
}
