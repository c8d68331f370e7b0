package routing

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
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
	cur, call := g.registeredBy(cur)
	if call == nil {
		return g.pathInTable(cur)
	}
	return g.pathOf(call, g.text)
}

// text returns the constant text that an expression is, "" if it is none.
func (g *Registry) text(e ast.Expr) string { return syntax.ConstantString(g.info, e) }

// registeredBy returns the call that registers a handler for a route, with the operand that
// the handler is, or is a part of; where there is no such call, what it is a part of.
func (g *Registry) registeredBy(cur inspector.Cursor) (operand inspector.Cursor, by *ast.CallExpr) {
	for cur.ParentEdgeKind() == edge.CallExpr_Args {
		call := cur.Parent().Node().(*ast.CallExpr)
		f, _ := typeutil.Callee(g.info, call).(*types.Func)
		m := framework.MemberOf(f)
		switch {
		case g.isConverted(cur):
		case f != nil && IsMux(f), m != nil && m.Verb.IsRoute():
			return cur, call
		case m != nil && m.Verb != framework.Wrap && m.Verb != framework.Buffer, !IsHandling(g.info.TypeOf(call)):
			return cur, nil
		}
		cur = cur.Parent()
	}
	return cur, nil
}

// pathOf returns the end of the path for which a call registers a handler, by the texts that
// its operands are.
func (g *Registry) pathOf(call *ast.CallExpr, text func(ast.Expr) string) (path string, ok bool) {
	if f, _ := typeutil.Callee(g.info, call).(*types.Func); f != nil && IsMux(f) {
		p, ok := parsePattern(text(call.Args[0]))
		return p.path, ok
	}
	path = firstPath(call, text)
	return g.pathBefore(syntax.Receiver(call)) + path, path != ""
}

// firstPath returns the path among the operands of a call, "" if none is known.
func firstPath(call *ast.CallExpr, text func(ast.Expr) string) string {
	for _, e := range call.Args {
		if s := text(e); strings.HasPrefix(s, "/") {
			return s
		}
	}
	return ""
}

// pathInTable is pathAt for a handler that stands in a row of a table, a struct: whatever
// goes through the rows registers it, once, for a path of the same row.
func (g *Registry) pathInTable(cur inspector.Cursor) (path string, ok bool) {
	row, f := g.rowAt(cur)
	if f == nil || g.isOfOthers(row) {
		return "", false
	}
	uses := slices.DeleteFunc(slices.Clone(g.uses[f]), func(use inspector.Cursor) bool {
		return syntax.Qualified(use).ParentEdgeKind() == edge.KeyValueExpr_Key
	})
	if len(uses) != 1 {
		return "", false
	}
	use := syntax.Qualified(uses[0])
	_, call := g.registeredBy(use)
	of, isSelected := use.Node().(*ast.SelectorExpr)
	if call == nil || !isSelected || g.object(of.X) == nil {
		return "", false
	}
	return g.pathOf(call, func(e ast.Expr) string {
		if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && g.object(sel.X) == g.object(of.X) {
			e = g.elementOf(row, g.info.Uses[sel.Sel])
		}
		return g.text(e)
	})
}

// rowAt returns the literal of a struct in which an expression is the value of a field, nil
// if it is in none.
func (g *Registry) rowAt(cur inspector.Cursor) (row *ast.CompositeLit, f types.Object) {
	if cur.ParentEdgeKind() == edge.KeyValueExpr_Value {
		key, ok := cur.Parent().Node().(*ast.KeyValueExpr).Key.(*ast.Ident)
		if row, isRow := cur.Parent().Parent().Node().(*ast.CompositeLit); ok && isRow {
			if v, ok := g.info.Uses[key].(*types.Var); ok && v.IsField() {
				return row, v
			}
		}
		return nil, nil
	}
	if cur.ParentEdgeKind() != edge.CompositeLit_Elts {
		return nil, nil
	}
	row = cur.Parent().Node().(*ast.CompositeLit)
	_, i := cur.ParentEdge()
	if s, ok := g.info.TypeOf(row).Underlying().(*types.Struct); ok {
		return row, s.Field(i)
	}
	return nil, nil
}

// isOfOthers reports whether other packages may go through rows of the type of one.
func (g *Registry) isOfOthers(row *ast.CompositeLit) bool {
	name := typematch.NameOf(g.info.TypeOf(row))
	return name != nil && name.Exported() && name.Pkg().Name() != "main"
}

// elementOf returns what the literal of a struct gives a field, nil if it gives it nothing.
func (g *Registry) elementOf(row *ast.CompositeLit, f types.Object) ast.Expr {
	s, ok := g.info.TypeOf(row).Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for i, e := range row.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		switch {
		case !ok && s.Field(i) == f:
			return e
		case !ok:
		case g.info.Uses[kv.Key.(*ast.Ident)] == f:
			return kv.Value
		}
	}
	return nil
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
		path = strings.TrimSuffix(firstPath(made, g.text), "/") + path
		router = syntax.Receiver(made)
	}
	return path
}
