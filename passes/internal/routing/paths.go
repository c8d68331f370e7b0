package routing

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// pathsBehind returns the paths of the routes behind a middleware of a library that need
// a preflight, or may where the middleware is told of what does: those of the router
// that a call gives it, or else those of all patterns of http.ServeMux.
func (s *survey) pathsBehind(cur inspector.Cursor, lib *ast.CallExpr) (list []string) {
	methods, meant := s.told(lib)
	call := cur.Node().(*ast.CallExpr)
	m := framework.MemberOf(typeutil.Callee(s.info, call))
	if m == nil || m.Verb != framework.Use {
		for _, text := range s.patterns {
			if p, ok := parsePattern(text); ok && isWhole(p.path) && (meant || slices.Contains(methods, p.method)) {
				list = append(list, p.path)
			}
		}
		return list
	}
	router := syntax.Receiver(call)
	obj := s.variable(router)
	if obj == nil || !s.isNewRouter(s.made(obj)) {
		return nil // it may have a path of its own
	}
	for _, cur := range s.callsOn(obj) {
		route := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(s.info, route))
		if m == nil || !m.Verb.IsRoute() || !meant && !s.isFor(cur, methods) {
			continue
		}
		for _, e := range route.Args {
			if s := syntax.ConstantString(s.info, e); isWhole(s) {
				list = append(list, s)
			}
		}
	}
	return list
}

// isNewRouter reports whether an expression makes a router that is part of no other.
func (g *Registry) isNewRouter(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	return ok && f.Pkg() != g.prog.Pkg && f.Signature().Recv() == nil
}

// isWhole reports whether the path of a route is that of its requests.
func isWhole(path string) bool {
	return strings.HasPrefix(path, "/") && len(path) > 1 && !strings.HasSuffix(path, "/") && !strings.ContainsAny(path, ":*{<+?")
}
