package routing

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A cookie without a Path is for the folder of the URL that was asked for. Which that is
// says the route of the handler: groups and routers that are not in sight come before it,
// as what strips a prefix does, so that there is no less of a path than is seen.

// Folder returns the folder of the URLs that lead to a function, if that is not the root
// for any of the routes that it is registered for, and nothing else is done with it: of
// one of them, as much as is in sight. Otherwise it is empty.
func (g *Registry) Folder(fn *flow.Fn) (folder string) {
	places := g.registrations(fn)
	for _, cur := range places {
		path, ok := g.pathAt(cur)
		if !ok {
			return ""
		}
		if folder = folderOf(path); folder == "" {
			return ""
		}
	}
	return folder
}

// folderOf returns the folder of the shortest URL for which a route is, "" if it may be the
// root. Routers may leave out a slash at the end, and what matches anything.
func folderOf(path string) string {
	path = strings.TrimRight(path, "/")
	i := strings.LastIndexByte(path, '/')
	if i >= 0 && (strings.ContainsAny(path[i:], "*+") || strings.Contains(path[i:], "...")) {
		path = path[:i]
		i = strings.LastIndexByte(path, '/')
	}
	if i < 0 || strings.Contains(path, "?") {
		return ""
	}
	return path[:i]
}

// registrations returns where a function, or what calls it to give one, is named.
func (g *Registry) registrations(fn *flow.Fn) (list []inspector.Cursor) {
	lit, ok := fn.Node.(*ast.FuncLit)
	if !ok {
		for _, use := range g.uses[fn.Obj] {
			list = append(list, syntax.Qualified(use))
		}
		return list
	}
	cur, ok := g.root.FindNode(lit)
	if !ok {
		return nil
	}
	for g.isConverted(cur) {
		cur = cur.Parent()
	}
	if cur.ParentEdgeKind() != edge.ReturnStmt_Results {
		return []inspector.Cursor{cur}
	}
	maker := g.prog.Enclosing(cur.Parent())
	if maker == nil || maker.Obj == nil {
		return []inspector.Cursor{cur}
	}
	for _, use := range g.uses[maker.Obj] {
		if use = syntax.Qualified(use); use.ParentEdgeKind() == edge.CallExpr_Fun {
			use = use.Parent()
		}
		list = append(list, use)
	}
	return list
}

// isConverted reports whether an expression is the operand of a conversion.
func (g *Registry) isConverted(cur inspector.Cursor) bool {
	return cur.ParentEdgeKind() == edge.CallExpr_Args && g.info.Types[cur.Parent().Node().(*ast.CallExpr).Fun].IsType()
}

// pathAt returns the end of the path of the route that a handler is registered for, which
// functions that make handlers of handlers may be around.
func (g *Registry) pathAt(cur inspector.Cursor) (path string, ok bool) {
	for cur.ParentEdgeKind() == edge.CallExpr_Args {
		converted := g.isConverted(cur)
		cur = cur.Parent()
		call := cur.Node().(*ast.CallExpr)
		f, _ := typeutil.Callee(g.info, call).(*types.Func)
		m := framework.MemberOf(f)
		switch {
		case converted:
		case f != nil && IsMux(f):
			p, ok := parsePattern(syntax.ConstantString(g.info, call.Args[0]))
			return p.path, ok
		case m != nil && m.Verb.IsRoute():
			path := g.pathOf(call)
			return g.pathBefore(syntax.Receiver(call)) + path, path != ""
		case m != nil && m.Verb != framework.Wrap && m.Verb != framework.Buffer, !IsHandling(g.info.TypeOf(call)):
			return "", false
		}
	}
	return "", false
}

// pathOf returns the path among the operands of a call, "" if none is known.
func (g *Registry) pathOf(call *ast.CallExpr) string {
	for _, e := range call.Args {
		if s := syntax.ConstantString(g.info, e); strings.HasPrefix(s, "/") {
			return s
		}
	}
	return ""
}

// pathBefore returns the path of a router that is made of another, without a slash at its
// end: as much as is known, from there on.
func (g *Registry) pathBefore(router ast.Expr) (path string) {
	for range maxNesting {
		made, ok := ast.Unparen(g.router(router)).(*ast.CallExpr)
		obj := g.object(router)
		if !ok && obj != nil {
			if made, ok = g.made(obj).(*ast.CallExpr); !ok {
				made = g.nested(obj)
			}
			if _, arg, only := g.onlyCall(obj); made == nil && only {
				router = arg
				continue
			}
		}
		if made == nil {
			return path
		}
		m := framework.MemberOf(typeutil.Callee(g.info, made))
		if m == nil || m.Verb != framework.Group && m.Verb != framework.Nest {
			return path
		}
		path = strings.TrimSuffix(g.pathOf(made), "/") + path
		router = syntax.Receiver(made)
	}
	return path
}
