package routing

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// What comes after a middleware is told by what that is given to: a handler that it wraps,
// or a router, whose routes are.

// An Inner is a function of the package that is, or makes, a handler to which requests
// come by the middleware of a library for CORS.
type Inner struct {
	Library *ast.CallExpr // makes the middleware
	Handler *flow.Fn
	Methods []string // of the requests, nil if that is not known or any
}

// Inner returns the functions that come after middlewares of libraries which allow an
// origin by then.
func (g *Registry) Inner() []Inner {
	if !slices.ContainsFunc(g.prog.Pkg.Imports(), isOfBefore) {
		return nil
	}
	in := &inward{g: g, seen: make(map[types.Object]bool)}
	for cur := range g.root.Preorder((*ast.CallExpr)(nil)) {
		if !flow.IsTestFile(g.prog.Fset, cur.Node().Pos()) {
			in.look(cur)
		}
	}
	return in.list
}

func isOfBefore(pkg *types.Package) bool {
	l := framework.LibraryAt(pkg)
	return l != nil && l.Before
}

// Skips reports whether a library for CORS is told not to run for some requests.
func (g *Registry) Skips() bool { return g.skips }

// Behind tells which functions come after middlewares of libraries, whatever those do.
type Behind struct {
	prog *flow.Program
	list []Inner
}

// Behind returns what comes after middlewares of libraries.
func (g *Registry) Behind() *Behind { return &Behind{g.prog, g.Inner()} }

// Has reports whether requests come to a function by a middleware of a library which has
// allowed an origin by then.
func (b *Behind) Has(fn *flow.Fn) bool {
	return slices.ContainsFunc(b.list, func(in Inner) bool { return b.prog.IsWithin(fn, in.Handler) })
}

// Varies reports the same of one that may have added a Vary: Origin as well.
func (b *Behind) Varies(fn *flow.Fn) bool {
	return slices.ContainsFunc(b.list, func(in Inner) bool {
		_, l := framework.SinkOf(typeutil.Callee(b.prog.Info, in.Library))
		return l != nil && l.Vary != framework.Never && b.prog.IsWithin(fn, in.Handler)
	})
}

// IsConstantSpec reports whether a specification is one of constants.
func IsConstantSpec(spec inspector.Cursor) bool {
	decl, ok := spec.Parent().Node().(*ast.GenDecl)
	return ok && decl.Tok == token.CONST
}

// An inward looks at what comes after a middleware.
type inward struct {
	g    *Registry
	list []Inner
	seen map[types.Object]bool // routers that were looked at for the library

	lib *ast.CallExpr // makes the middleware that is looked at
}

// look looks at a call that gives a library's middleware to something.
func (in *inward) look(cur inspector.Cursor) {
	g, call := in.g, cur.Node().(*ast.CallExpr)
	if isConditional(cur) {
		return // somebody chooses it
	}
	clear(in.seen)
	if in.lib = g.corsLibrary(call.Fun); in.lib != nil && g.isGivenHandler(call) {
		in.handlers(call.Args, nil)
		return
	}
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if m == nil || m.Verb != framework.Use && m.Verb != framework.Group || call.Ellipsis != token.NoPos || len(g.paths(call)) > 0 && m.Verb == framework.Use {
		return
	}
	for i, arg := range call.Args {
		if in.lib = g.corsLibrary(arg); in.lib == nil {
			continue
		}
		in.handlers(call.Args[i+1:], nil)
		switch m.Verb {
		case framework.Group:
			in.result(cur)
		case framework.Use:
			if obj := g.variable(syntax.Receiver(call)); obj != nil && g.statement(cur).Valid() {
				in.router(obj, cur, m.Ordered)
			}
		}
		return
	}
}

// isConditional reports whether a call is in a branch of its function.
func isConditional(cur inspector.Cursor) bool {
	for c := range cur.Enclosing((*ast.IfStmt)(nil), (*ast.CaseClause)(nil), (*ast.CommClause)(nil), (*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		switch c.Node().(type) {
		case *ast.FuncLit, *ast.FuncDecl:
			return false
		}
		return true
	}
	return false
}

// handlers notes the functions among operands of a call that are, or make, handlers.
func (in *inward) handlers(operands []ast.Expr, methods []string) {
	for _, e := range operands {
		if IsHandling(in.g.info.TypeOf(e)) {
			in.handler(e, methods)
		}
	}
}

// handler notes what an expression gives that is a handler: a function, what wraps others,
// or a router.
func (in *inward) handler(e ast.Expr, methods []string) {
	g := in.g
	if fn := syntax.FunctionOf(g.info, g.prog, e); fn != nil {
		in.list = append(in.list, Inner{in.lib, fn, methods})
		if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
			in.handlers(call.Args, methods)
		}
		return
	}
	if obj := g.variable(e); obj != nil && g.gift(obj) != nil {
		in.router(obj, inspector.Cursor{}, false)
	}
	obj, _, _ := types.LookupFieldOrMethod(g.info.TypeOf(e), true, g.prog.Pkg, "ServeHTTP")
	if f, ok := obj.(*types.Func); ok {
		if fn := g.prog.Decl(f); fn != nil {
			in.list = append(in.list, Inner{in.lib, fn, methods})
		}
	}
}

// router looks at what the router is given that a variable or a field has: by calls that
// come after one, if that is to be.
func (in *inward) router(obj types.Object, after inspector.Cursor, ordered bool) {
	if in.seen[obj] {
		return
	}
	in.seen[obj] = true
	for _, place := range in.g.places(obj) {
		for _, cur := range in.g.chained(place) {
			m := framework.MemberOf(typeutil.Callee(in.g.info, cur.Node().(*ast.CallExpr)))
			isUse := m != nil && m.Verb == framework.Use
			if !after.Valid() || (!ordered && !isUse) || in.follows(cur, after) {
				in.call(cur)
			}
		}
		if place.ParentEdgeKind() == edge.CallExpr_Args && (!after.Valid() || !ordered || in.follows(place.Parent(), after)) {
			in.given(place)
		}
	}
}

// follows reports whether a call stands after another, in the same function, so that
// whoever comes there has come to that.
func (in *inward) follows(cur, after inspector.Cursor) bool {
	block := in.g.statement(after).Parent().Node()
	if cur == after || cur.Node().End() <= after.Node().End() || in.g.prog.Enclosing(cur) != in.g.prog.Enclosing(after) {
		return false
	}
	return cur.Node().Pos() < block.End()
}

// given looks at a function of the package that is given the router.
func (in *inward) given(place inspector.Cursor) {
	call := place.Parent().Node().(*ast.CallExpr)
	if fn := in.g.prog.Callee(call); fn != nil {
		if param := syntax.ParameterOf(fn, slices.Index(call.Args, place.Node().(ast.Expr))); param != nil {
			in.router(param, inspector.Cursor{}, false)
		}
	}
}

// call looks at what a router is given by a call of a method.
func (in *inward) call(cur inspector.Cursor) {
	g, call := in.g, cur.Node().(*ast.CallExpr)
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	if !ok {
		return
	}
	if IsMux(f) {
		in.handlers(call.Args[1:], MethodsOf(g.info, cur))
		return
	}
	switch m := framework.MemberOf(f); {
	case m == nil:
	case m.Verb.IsRoute() && m.Verb != framework.RouteOptions:
		in.handlers(call.Args, MethodsOf(g.info, cur))
	case m.Verb == framework.Use:
		in.handlers(call.Args, nil)
	case m.Verb == framework.Group:
		in.handlers(call.Args, nil)
		in.result(cur)
	case m.Verb == framework.Nest && len(call.Args) > 0:
		lit, ok := ast.Unparen(call.Args[len(call.Args)-1]).(*ast.FuncLit)
		if ok && lit.Type.Params.NumFields() == 1 && len(lit.Type.Params.List[0].Names) == 1 {
			in.router(g.info.Defs[lit.Type.Params.List[0].Names[0]], inspector.Cursor{}, false)
		}
	}
}

// result looks at what is done with the router that a call makes.
func (in *inward) result(cur inspector.Cursor) {
	for _, next := range in.g.chained(cur) {
		in.call(next)
		cur = next
	}
	if kept := syntax.KeptIn(in.g.info, cur); kept != nil {
		in.router(kept, inspector.Cursor{}, false)
	}
}

// Allows reports whether a library that is told some methods, or none, allows an origin for
// requests that come to the function.
func (in Inner) Allows(told []string) bool {
	if len(told) == 0 {
		told = []string{"GET", "HEAD", "POST"} // of those, each library does
	}
	methods := in.Methods
	if methods == nil {
		methods = []string{"GET", "POST"}
	}
	return slices.ContainsFunc(methods, func(m string) bool {
		return slices.ContainsFunc(told, func(t string) bool { return strings.EqualFold(strings.TrimSpace(m), strings.TrimSpace(t)) })
	})
}
