package routing

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Preceded is a middleware of a library for CORS to which preflights come by
// functions of the package, all of which are in sight.
type Preceded struct {
	Library *ast.CallExpr // makes the middleware
	Layers  []Layer       // in the order in which requests come to them
	Meant   bool          // it is told of what needs a preflight, or some route does
	Paths   []string      // of routes behind it that need one

	escapes bool // more of the package may be around it
}

// A Layer is a function that is a middleware, or makes one.
type Layer struct {
	Fn *flow.Fn // nil if it is of another package, and asks for a login

	// At is the operand of a router, or the call that wraps a handler; nil if it is a
	// handler that calls another.
	At ast.Expr
}

// layers are those around a handler, the outermost first.
type layers struct {
	list    []Layer
	escapes bool               // more of the package may be around
	given   []inspector.Cursor // the calls of functions out of sight that are given a router
}

// within returns the layers around what is inside of others.
func (l layers) within(outer layers) layers {
	return layers{slices.Concat(outer.list, l.list), l.escapes || outer.escapes, slices.Concat(outer.given, l.given)}
}

// precededBy returns the middlewares of libraries that come after functions of the
// package. Where more may be around one, there must be no other library.
func (s *survey) precededBy(calls []inspector.Cursor) (list []Preceded) {
	if s.passesOn || s.optionsRoute {
		return nil
	}
	for _, cur := range calls {
		lib, around, ok := s.precedes(cur)
		if ok && len(around.list) > 0 {
			list = append(list, Preceded{lib, around.list, s.needsPreflight(lib, calls), s.pathsBehind(cur, lib), around.escapes})
		}
	}
	if len(list) == 0 {
		return nil
	}
	several := s.hasSeveralLibraries(calls)
	return slices.DeleteFunc(list, func(p Preceded) bool { return p.escapes && several })
}

// hasSeveralLibraries reports whether the package uses middlewares of libraries in more
// than one place.
func (g *Registry) hasSeveralLibraries(calls []inspector.Cursor) bool {
	n := 0
	for _, cur := range calls {
		if isCORSLibrary(g.info, cur.Node().(*ast.CallExpr)) {
			n++
		}
	}
	for _, fn := range g.prog.Functions() {
		if fn.Obj != nil && g.returned(fn) != nil {
			n += max(len(g.uses[fn.Obj])-1, 0)
		}
	}
	return n > 1
}

// corsLibrary returns the call of a library for CORS that makes a middleware, which a
// function of the package may do no more than return; nil if that is not known.
func (g *Registry) corsLibrary(e ast.Expr) *ast.CallExpr {
	if lib := g.configured(e); lib != nil {
		return lib
	}
	return g.returned(syntax.FunctionOf(g.info, g.prog, e))
}

// returned returns the call of a library whose middleware a function returns, or a
// handler that is wrapped by that.
func (g *Registry) returned(fn *flow.Fn) *ast.CallExpr {
	if fn == nil {
		return nil
	}
	returns := fn.Returns()
	if len(returns) != 1 || len(returns[0].Results) != 1 {
		return nil
	}
	if lib := g.configured(returns[0].Results[0]); lib != nil {
		return lib
	}
	if call, ok := ast.Unparen(returns[0].Results[0]).(*ast.CallExpr); ok && g.isGivenHandler(call) {
		return g.configured(call.Fun)
	}
	return nil
}

// needsPreflight reports whether a middleware is told of what needs a preflight, or the
// package registers a handler for a method that does.
func (s *survey) needsPreflight(lib *ast.CallExpr, calls []inspector.Cursor) bool {
	methods, meant := s.told(lib)
	isFor := func(cur inspector.Cursor) bool { return s.isFor(cur, methods) }
	isOf := func(text string) bool {
		p, ok := parsePattern(text)
		return ok && slices.Contains(methods, p.method)
	}
	return meant || slices.ContainsFunc(calls, isFor) || slices.ContainsFunc(s.patterns, isOf)
}

// precedes returns the library whose middleware a call has a router use, or wraps a
// handler by, and what is around that.
func (g *Registry) precedes(cur inspector.Cursor) (lib *ast.CallExpr, around layers, ok bool) {
	call := cur.Node().(*ast.CallExpr)
	if lib := g.corsLibrary(call.Fun); lib != nil && g.isGivenHandler(call) {
		around, ok = g.outward(cur, 0)
		return lib, around, ok && len(around.given) == 0
	}
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if m == nil || m.Verb != framework.Use && m.Verb != framework.Group && m.Verb != framework.Stack || call.Ellipsis != token.NoPos {
		return nil, layers{}, false
	}
	for i, arg := range call.Args {
		if lib := g.corsLibrary(arg); lib != nil {
			before, ok := g.middlewares(call.Args[:i])
			if !ok {
				return nil, layers{}, false
			}
			outer, ok := g.beforeCall(cur, m)
			return lib, before.within(outer), ok
		}
	}
	return nil, layers{}, false
}

// beforeCall returns what comes before the operands of a call that makes them the
// middlewares of a router, or a list of some, if preflights come to them.
func (g *Registry) beforeCall(cur inspector.Cursor, m *framework.Member) (layers, bool) {
	sel, ok := ast.Unparen(cur.Node().(*ast.CallExpr).Fun).(*ast.SelectorExpr)
	switch {
	case !ok:
		return layers{}, false
	case m.Verb == framework.Stack:
		return g.wraps(cur, m)
	case !m.Every && !g.isReached(sel.X, m):
		return layers{}, false
	}
	return g.beforeUse(sel.X, cur, false, 0)
}

// wraps returns what is around the handler that a new list of middlewares wraps where
// it is made.
func (g *Registry) wraps(cur inspector.Cursor, m *framework.Member) (layers, bool) {
	if m.Recv != "" || cur.ParentEdgeKind() != edge.SelectorExpr_X || cur.Parent().ParentEdgeKind() != edge.CallExpr_Fun {
		return layers{}, false
	}
	wrap := cur.Parent().Parent()
	of := framework.MemberOf(typeutil.Callee(g.info, wrap.Node().(*ast.CallExpr)))
	if of == nil || of.Verb != framework.Wrap {
		return layers{}, false
	}
	around, ok := g.outward(wrap, 0)
	return around, ok && len(around.given) == 0
}

// isReached reports whether preflights come to the middlewares of a router that may run
// them for matched requests only: it is nested in another with a path of its own, or one
// of its routes is for OPTIONS, too.
func (g *Registry) isReached(router ast.Expr, m *framework.Member) bool {
	obj := g.variable(router)
	if obj == nil {
		return false
	}
	if made, ok := g.made(obj).(*ast.CallExpr); ok && !m.Matched {
		f, ok := typeutil.Callee(g.info, made).(*types.Func)
		return ok && f.Pkg() != g.prog.Pkg && f.Signature().Recv() == nil // a new one
	}
	if nest := g.nested(obj); nest != nil {
		of := framework.MemberOf(typeutil.Callee(g.info, nest))
		return of != nil && of.Verb == framework.Nest && !of.Matched
	}
	return m.Verb == framework.Use && m.Matched && slices.ContainsFunc(g.callsOn(obj), func(call inspector.Cursor) bool {
		of := framework.MemberOf(typeutil.Callee(g.info, call.Node().(*ast.CallExpr)))
		return of != nil && of.Verb.IsRoute() && g.reach(call, of) != others
	})
}

// calledOn returns the call of a method of what is at a cursor.
func calledOn(use inspector.Cursor) (inspector.Cursor, bool) {
	use = syntax.Qualified(use)
	if use.ParentEdgeKind() != edge.SelectorExpr_X || use.Parent().ParentEdgeKind() != edge.CallExpr_Fun {
		return use, false
	}
	return use.Parent().Parent(), true
}

// variable returns the variable or field that an expression is.
func (g *Registry) variable(e ast.Expr) types.Object {
	v := syntax.ObjectOf(g.info, g.router(e))
	if v == nil || v.Pkg() != g.prog.Pkg {
		return nil
	}
	return g.sameAs(v)
}

// middlewares returns the functions of the package among some middlewares. It fails if
// one is out of sight, or of a library for CORS.
func (g *Registry) middlewares(operands []ast.Expr) (l layers, ok bool) {
	for _, e := range operands {
		if g.info.Types[e].Value != nil {
			continue // a path
		}
		fn := syntax.FunctionOf(g.info, g.prog, e)
		switch {
		case g.corsLibrary(e) != nil:
			return layers{}, false
		case fn != nil:
			l.list = append(l.list, Layer{fn, e})
		case g.isLogin(e):
			l.list = append(l.list, Layer{At: e})
		case !g.isListed(e):
			return layers{}, false
		}
	}
	return l, true
}

// isLogin reports whether a middleware of a framework refuses requests that bring no
// Authorization, as far as it is told otherwise in view.
func (g *Registry) isLogin(e ast.Expr) bool {
	e = ast.Unparen(e)
	if only := g.prog.OnlyValue(e); only != nil {
		return g.isLogin(only)
	}
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	if !ok {
		return false
	}
	login := framework.LoginOf(f)
	return login != nil && !slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		named := typematch.NamedOf(g.info.TypeOf(e))
		if named == nil || named.Obj().Pkg() != f.Pkg() {
			return false
		}
		_, isStruct := named.Underlying().(*types.Struct)
		return isStruct && !g.hasOnly(e, login.Fields)
	})
}

// hasOnly reports whether an expression is a literal that has none but some fields.
func (g *Registry) hasOnly(e ast.Expr, fields []string) bool {
	lit, ok := ast.Unparen(e).(*ast.CompositeLit) // others of a variable may be set later
	return ok && !slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		key, ok := kv.Key.(*ast.Ident)
		return !ok || !slices.Contains(fields, key.Name)
	})
}

// isListed reports whether a middleware, or what makes it, is of a package that is
// listed, and does not answer preflights.
func (g *Registry) isListed(e ast.Expr) bool {
	e = ast.Unparen(e)
	if only := g.prog.OnlyValue(e); only != nil {
		return g.isListed(only)
	}
	if call, ok := e.(*ast.CallExpr); ok {
		e = ast.Unparen(call.Fun)
	}
	sel, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	f, ok := g.info.Uses[sel.Sel].(*types.Func)
	return ok && f.Pkg() != g.prog.Pkg && handsOn(f)
}

// handsOn reports whether a function is of a package whose functions that answer
// preflights are listed. It is none of them if it is no sink of a library.
func handsOn(f *types.Func) bool { return f.Pkg() != nil && framework.HandsOn(f.Pkg().Path()) }

// beforeUse returns what comes before a call that gives a router middlewares, or makes
// another router of it: what is around the router, and the middlewares that it has by
// then, or by all calls.
func (g *Registry) beforeUse(router ast.Expr, at inspector.Cursor, all bool, depth int) (layers, bool) {
	obj := g.variable(router)
	if obj == nil || depth > maxNesting {
		return layers{}, false
	}
	outer, ok := g.outwardObject(obj, depth+1)
	isBefore := func(cur inspector.Cursor) bool {
		return g.prog.Enclosing(cur) != g.prog.Enclosing(at) || cur.Node().Pos() < at.Node().Pos()
	}
	if !ok || slices.ContainsFunc(outer.given, isBefore) {
		return layers{}, false
	}
	of, ok := g.beforeMaking(router, obj, depth)
	if !ok {
		return layers{}, false
	}
	earlier, ok := g.earlier(obj, router, at, all)
	return earlier.within(of.within(outer)), ok
}

// beforeMaking returns what comes before all middlewares of a router, because of what it
// is made of.
func (g *Registry) beforeMaking(router ast.Expr, obj types.Object, depth int) (layers, bool) {
	made, ok := g.made(obj).(*ast.CallExpr)
	if !ok {
		made = g.nested(obj)
	}
	if made == nil {
		if call, arg, ok := g.onlyCall(obj); ok {
			return g.beforeUse(arg, call, false, depth+1)
		}
		return layers{escapes: true}, !g.prog.IsAssigned(router) || obj.(*types.Var).IsField()
	}
	m := framework.MemberOf(typeutil.Callee(g.info, made))
	if m == nil || m.Verb != framework.Group && m.Verb != framework.Nest {
		f, ok := typeutil.Callee(g.info, made).(*types.Func)
		return layers{escapes: !ok || f.Pkg() == g.prog.Pkg}, true
	}
	sel, ok := ast.Unparen(made.Fun).(*ast.SelectorExpr)
	cur, found := g.root.FindNode(made)
	if !ok || !found {
		return layers{}, false
	}
	var own layers
	if m.Verb == framework.Group {
		if own, ok = g.middlewares(made.Args); !ok {
			return layers{}, false
		}
	}
	_, _, usesAll := framework.StyleOf(typeutil.Callee(g.info, made).(*types.Func))
	outer, ok := g.beforeUse(g.madeOf(sel.X), cur, usesAll, depth+1)
	return own.within(outer), ok
}

// onlyCall returns the only call of the function that has a parameter, and its operand.
func (g *Registry) onlyCall(param types.Object) (call inspector.Cursor, arg ast.Expr, ok bool) {
	cur, ok := g.root.FindByPos(param.Pos(), param.Pos())
	if !ok {
		return call, nil, false
	}
	fn := g.prog.Enclosing(cur)
	if fn == nil || fn.Obj == nil || fn.Obj.Exported() && fn.Obj.Pkg().Name() != "main" || len(g.uses[fn.Obj]) != 1 {
		return call, nil, false
	}
	use := syntax.Qualified(g.uses[fn.Obj][0])
	i := syntax.ParameterIndex(fn.Obj.Signature(), param)
	if use.ParentEdgeKind() != edge.CallExpr_Fun || i < 0 {
		return call, nil, false
	}
	call = use.Parent()
	args := call.Node().(*ast.CallExpr).Args
	if i >= len(args) {
		return call, nil, false
	}
	return call, args[i], true
}

// madeOf returns the router that a route is of which another router is made, or the
// router itself.
func (g *Registry) madeOf(router ast.Expr) ast.Expr {
	call, ok := ast.Unparen(router).(*ast.CallExpr)
	if !ok {
		return router
	}
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if of := syntax.Receiver(call); m != nil && m.Verb == framework.Group && len(g.paths(call)) == len(call.Args) && of != nil {
		return of
	}
	return router
}

// earlier returns the middlewares that a router is given before a call, or by all calls.
// Those of another function may come before, but none of them is certain to.
func (g *Registry) earlier(obj types.Object, router ast.Expr, at inspector.Cursor, all bool) (l layers, ok bool) {
	fn := g.prog.Enclosing(at)
	for _, place := range g.places(obj) {
		e := place.Node().(ast.Expr)
		isHere := g.prog.Enclosing(place) == fn && (e == g.made(obj) || g.isSame(e, g.router(router)))
		if isHere && place.ParentEdgeKind() == edge.AssignStmt_Lhs && len(l.list) > 0 && e.Pos() < at.Node().Pos() {
			return layers{}, false
		}
		for _, cur := range g.chained(place) {
			call := cur.Node().(*ast.CallExpr)
			if cur == at || isHere && !all && call.End() > at.Node().End() {
				continue
			}
			m := framework.MemberOf(typeutil.Callee(g.info, call))
			if m == nil || m.Verb != framework.Use {
				continue
			}
			more, ok := g.middlewares(call.Args)
			certain := isHere && g.isCertain(cur, at)
			if !ok || call.Ellipsis != token.NoPos || len(more.list) > 0 && isHere && !certain {
				return layers{}, false
			}
			if certain {
				l.list = append(l.list, more.list...)
			}
			l.escapes = l.escapes || !isHere
		}
	}
	return l, true
}

// isSame reports whether two expressions are one variable, or one field of one.
func (g *Registry) isSame(e, other ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		id, ok := ast.Unparen(other).(*ast.Ident)
		return ok && g.info.Uses[e] != nil && g.sameAs(g.info.Uses[e]) == g.sameAs(g.info.Uses[id])
	case *ast.SelectorExpr:
		sel, ok := ast.Unparen(other).(*ast.SelectorExpr)
		return ok && g.info.Uses[e.Sel] == g.info.Uses[sel.Sel] && g.isSame(e.X, sel.X)
	}
	return false
}

// isCertain reports whether whoever comes to a call, at, has come to another by the same
// method, or by one whose middlewares run first, which is for the same paths or for all.
func (g *Registry) isCertain(cur, at inspector.Cursor) bool {
	stmt := g.statement(cur)
	if !stmt.Valid() {
		return false
	}
	block := stmt.Parent().Node()
	for outer := range at.Enclosing((*ast.BlockStmt)(nil), (*ast.CaseClause)(nil), (*ast.CommClause)(nil)) {
		if outer.Node() == block {
			call, other := cur.Node().(*ast.CallExpr), at.Node().(*ast.CallExpr)
			paths := g.paths(call)
			m := framework.MemberOf(typeutil.Callee(g.info, other))
			if m == nil || m.Verb != framework.Use {
				return len(paths) == 0 // at is where another router, or a handler, is given to this one
			}
			of := framework.MemberOf(typeutil.Callee(g.info, call))
			return (m.Name == of.Name || of.First && !m.First) && (len(paths) == 0 || slices.Equal(paths, g.paths(other)))
		}
	}
	return false
}

// paths returns the constants among the operands of a call.
func (g *Registry) paths(call *ast.CallExpr) (list []string) {
	for _, e := range call.Args {
		if v := g.info.Types[e].Value; v != nil {
			list = append(list, v.ExactString())
		}
	}
	return list
}
