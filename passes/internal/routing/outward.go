package routing

import (
	"go/ast"
	"go/token"
	"go/types"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// What is around a handler is told by what is done with it: functions wrap it, until
// it is served or is given to somebody else.

// outward returns the layers around the handler at a cursor. It fails if something out
// of sight may be around, or a library for CORS is.
func (g *Registry) outward(cur inspector.Cursor, depth int) (layers, bool) {
	if depth > maxNesting {
		return layers{}, false
	}
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X:
		return g.outward(cur.Parent(), depth)
	case edge.ReturnStmt_Results:
		return layers{escapes: true}, true
	case edge.ExprStmt_X, edge.AssignStmt_Lhs, edge.KeyValueExpr_Key:
		return layers{}, true
	case edge.AssignStmt_Rhs, edge.ValueSpec_Values, edge.KeyValueExpr_Value:
		return g.aroundKept(cur, depth)
	case edge.CallExpr_Args:
		return g.aroundGiven(cur, depth)
	case edge.SelectorExpr_X:
		return g.aroundSelected(cur.Parent())
	}
	return layers{}, false
}

// aroundSelected returns those around a router of which a field or a method is named: the
// function that hands a request on to it, if that is what the method does.
func (g *Registry) aroundSelected(sel inspector.Cursor) (layers, bool) {
	if sel.ParentEdgeKind() != edge.CallExpr_Fun {
		return layers{}, !IsHandling(g.info.TypeOf(sel.Node().(ast.Expr))) || sel.ParentEdgeKind() == edge.AssignStmt_Lhs
	}
	call := sel.Parent().Node().(*ast.CallExpr)
	if fn := g.prog.Enclosing(sel); fn != nil && slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return IsResponseOrContext(g.info, e) }) {
		return layers{list: []Layer{{Fn: fn}}, escapes: true}, true
	}
	return layers{}, framework.MemberOf(typeutil.Callee(g.info, call)) != nil || !IsHandling(g.info.TypeOf(call))
}

// outwardObject returns the layers around what a variable or a field has. No more than
// one of its uses may be wrapped.
func (g *Registry) outwardObject(obj types.Object, depth int) (l layers, ok bool) {
	v := obj.(*types.Var)
	l.escapes = v.Exported() && (v.IsField() || v.Parent() == v.Pkg().Scope())
	for _, use := range g.uses[obj] {
		around, ok := g.outward(syntax.Qualified(use), depth+1)
		if !ok || len(around.list) > 0 && len(l.list) > 0 {
			return layers{}, false
		}
		l = l.within(around)
	}
	return l, true
}

// aroundKept returns those around a handler that is kept in a variable or a field.
func (g *Registry) aroundKept(cur inspector.Cursor, depth int) (layers, bool) {
	kind, to := cur.ParentEdgeKind(), syntax.KeptAt(cur)
	var obj types.Object
	switch to := to.(type) {
	case *ast.Ident:
		obj = g.info.ObjectOf(to)
		if kind != edge.KeyValueExpr_Value && g.prog.OnlyValue(to) == nil {
			return layers{}, false
		}
	case *ast.SelectorExpr:
		obj = g.info.Uses[to.Sel]
	}
	v, ok := obj.(*types.Var)
	switch {
	case !ok || v.Pkg() == nil:
		return layers{}, false
	case v.Pkg().Path() == "net/http":
		return layers{}, true // of a server
	case v.Pkg() != g.prog.Pkg:
		return layers{}, false
	}
	return g.outwardObject(v, depth+1)
}

// aroundGiven returns those around a handler that is an operand of a call.
func (g *Registry) aroundGiven(cur inspector.Cursor, depth int) (layers, bool) {
	outer := cur.Parent()
	call := outer.Node().(*ast.CallExpr)
	if g.info.Types[call.Fun].IsType() {
		return g.outward(outer, depth)
	}
	if g.corsLibrary(call.Fun) != nil {
		return layers{}, false
	}
	if fn := syntax.FunctionOf(g.info, g.prog, call.Fun); fn != nil {
		if IsHandling(g.info.TypeOf(call)) {
			around, ok := g.outward(outer, depth+1)
			return layers{list: []Layer{{fn, call}}}.within(around), ok
		}
		param := syntax.ParameterOf(fn, slices.Index(call.Args, cur.Node().(ast.Expr)))
		if param == nil {
			return layers{}, false
		}
		around, ok := g.outwardObject(param, depth+1)
		around.escapes = true
		if slices.ContainsFunc(g.uses[param], g.usesOthers) {
			around.given = append(around.given, outer)
		}
		return around, ok
	}
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	switch {
	case !ok:
		return layers{}, false
	case IsMux(f):
		return g.aroundMux(call, f, depth)
	case serves(f):
		return layers{}, true
	case IsHandling(g.info.TypeOf(call)):
		around, ok := g.outward(outer, depth+1)
		return around, ok && handsOn(f) && isAdapter(framework.MemberOf(f))
	case f.Signature().Recv() != nil && handsOn(f):
		around, ok := g.beforeUse(syntax.Receiver(call), outer, false, depth+1)
		return around, ok && isMount(framework.MemberOf(f))
	}
	return layers{given: []inspector.Cursor{outer}}, true
}

// usesOthers reports whether a router is told at a cursor to use what is out of sight, or
// a library for CORS.
func (g *Registry) usesOthers(router inspector.Cursor) bool {
	cur, ok := calledOn(router)
	if !ok {
		return false
	}
	call := cur.Node().(*ast.CallExpr)
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if m == nil || m.Verb != framework.Use {
		return false
	}
	_, ok = g.middlewares(call.Args)
	return !ok || call.Ellipsis != token.NoPos
}

// isAdapter reports whether a function that is listed, or not, makes a handler of the one
// that it is given, rather than register that.
func isAdapter(m *framework.Member) bool { return m == nil || m.Verb == framework.Buffer }

// isMount reports whether a method of a router, that is listed or not, gives it a handler
// for requests with any method.
func isMount(m *framework.Member) bool {
	return m == nil || m.Verb == framework.Mount || m.Verb == framework.Route && !m.OneMethod
}

// aroundMux returns those around the http.ServeMux that a call registers a handler with.
func (g *Registry) aroundMux(call *ast.CallExpr, f *types.Func, depth int) (layers, bool) {
	p, ok := parsePattern(syntax.ConstantString(g.info, call.Args[0]))
	if !ok || p.method != "" && p.method != http.MethodOptions {
		return layers{}, false
	}
	if f.Signature().Recv() == nil {
		return layers{escapes: true}, !g.servesDefault
	}
	obj := g.variable(syntax.Receiver(call))
	if obj == nil {
		return layers{}, false
	}
	return g.outwardObject(obj, depth+1)
}
