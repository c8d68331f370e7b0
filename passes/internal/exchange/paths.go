package exchange

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
)

// pathsBehind returns the paths of the routes behind a middleware of a library that need
// a preflight, or may where the middleware is told of what does: those of the router
// that a call gives it, or else those of all patterns of http.ServeMux.
func (g *registry) pathsBehind(cur inspector.Cursor, lib *ast.CallExpr) (list []string) {
	methods, meant := g.told(lib)
	call := cur.Node().(*ast.CallExpr)
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if m == nil || m.Verb != framework.Use {
		for _, s := range g.patterns {
			if p, ok := parsePattern(s); ok && isWhole(p.path) && (meant || slices.Contains(methods, p.method)) {
				list = append(list, p.path)
			}
		}
		return list
	}
	router := receiver(call)
	obj := g.variable(router)
	if obj == nil || !g.isNewRouter(g.made(obj)) {
		return nil // it may have a path of its own
	}
	for _, cur := range g.callsOn(obj) {
		route := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(g.info, route))
		if m == nil || !m.Verb.IsRoute() || !meant && !g.isFor(cur, methods) {
			continue
		}
		for _, e := range route.Args {
			if s := constantString(g.info, e); isWhole(s) {
				list = append(list, s)
			}
		}
	}
	return list
}

// isNewRouter reports whether an expression makes a router that is part of no other.
func (g *registry) isNewRouter(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	return ok && f.Pkg() != g.res.Prog.Pkg && f.Signature().Recv() == nil
}

// isWhole reports whether the path of a route is that of its requests.
func isWhole(path string) bool {
	return strings.HasPrefix(path, "/") && len(path) > 1 && !strings.HasSuffix(path, "/") && !strings.ContainsAny(path, ":*{<+?")
}
