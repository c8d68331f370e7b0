package routing

import (
	"go/ast"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A Passed is a middleware of a library for CORS that preflights pass by: a router
// runs it for matched requests only, and has routes for other methods. Nothing else
// in sight answers them, and all that may is in sight.
type Passed struct {
	Library *ast.CallExpr // makes the middleware
	At      *ast.CallExpr // gives it to the router
}

// addLibraries notes the middlewares of libraries among the operands of a call that
// preflights pass by: those that are meant to answer them, and others.
func (s *survey) addLibraries(cur inspector.Cursor) {
	call := cur.Node().(*ast.CallExpr)
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return
	}
	for _, arg := range call.Args {
		lib := s.configured(arg)
		switch {
		case lib == nil || !s.isAlone(sel.X, 0):
		case s.isMeant(lib, cur):
			s.passed = append(s.passed, Passed{lib, call})
		default:
			s.unmeant = append(s.unmeant, Passed{lib, call})
		}
	}
}

// addWrapping notes the middleware of a library that is around the handler which a
// http.ServeMux is given for some methods.
func (s *survey) addWrapping(call *ast.CallExpr, methods []string) {
	around, ok := ast.Unparen(call.Args[1]).(*ast.CallExpr)
	if !ok || !s.isGivenHandler(around) {
		return
	}
	lib := s.configured(around.Fun)
	if lib == nil {
		return
	}
	told, meant := s.told(lib)
	if meant || slices.ContainsFunc(methods, func(m string) bool { return slices.Contains(told, m) }) {
		s.passed = append(s.passed, Passed{lib, call})
	} else {
		s.unmeant = append(s.unmeant, Passed{lib, call})
	}
}

// configured returns the call of a library for CORS that gives a middleware, nil if it is
// none.
func (g *Registry) configured(e ast.Expr) *ast.CallExpr {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		if isCORSLibrary(g.info, e) {
			return e
		}
	case *ast.SelectorExpr: // a method of what a library has made
		if f, ok := g.info.Uses[e.Sel].(*types.Func); ok && framework.LibraryAt(f.Pkg()) != nil {
			return g.configured(e.X)
		}
	case *ast.Ident:
		if only := g.prog.OnlyValue(e); only != nil {
			return g.configured(only)
		}
		if call := g.prog.OnlyCall(e); call != nil {
			return g.configured(call)
		}
	}
	return nil
}

func isCORSLibrary(info *types.Info, call *ast.CallExpr) bool {
	sink, l := framework.SinkOf(typeutil.Callee(info, call))
	return sink != nil && l.Subject == framework.CORS
}

// isMeant reports whether a middleware is meant to answer preflights: it is told of a
// method or a header that needs one, or the router has a route for such a method.
func (g *Registry) isMeant(lib *ast.CallExpr, cur inspector.Cursor) bool {
	methods, meant := g.told(lib)
	if meant || g.isFor(cur, methods) {
		return true
	}
	isFor := func(cur inspector.Cursor) bool { return g.isFor(cur, methods) }
	if slices.ContainsFunc(g.chained(cur), isFor) {
		return true
	}
	obj := g.routerAt(cur)
	return obj != nil && slices.ContainsFunc(g.callsOn(obj), isFor)
}

// told returns the methods that need a preflight as a middleware is told, and whether it
// is told of one, or of a header that needs one. Where a Content-Type is all that does,
// it does for what is posted.
func (g *Registry) told(lib *ast.CallExpr) (methods []string, meant bool) {
	methods = []string{http.MethodPut, http.MethodPatch, http.MethodDelete}
	for _, arg := range lib.Args {
		for n := range ast.Preorder(arg) {
			part, texts := g.setting(n)
			switch part {
			case framework.Methods:
				meant = meant || slices.ContainsFunc(texts, func(s string) bool { return slices.Contains(methods, s) })
			case framework.Headers:
				meant = meant || slices.ContainsFunc(texts, needsPreflight)
				if slices.ContainsFunc(texts, func(s string) bool { return cors.CanonicalName(s) == "Content-Type" }) {
					methods = append(methods, http.MethodPost)
				}
			}
		}
	}
	return methods, meant
}

// headersTold returns the headers that libraries are told requests may have.
func (g *Registry) headersTold(calls []inspector.Cursor) (headers []string) {
	for _, cur := range calls {
		call := cur.Node().(*ast.CallExpr)
		if !isCORSLibrary(g.info, call) {
			continue
		}
		for n := range ast.Preorder(call) {
			if part, texts := g.setting(n); part == framework.Headers {
				for _, text := range texts {
					headers = append(headers, strings.Split(text, ",")...)
				}
			}
		}
	}
	return headers
}

// setting returns what the setting of a library is about that a node makes, by a field or
// an option, and the texts that it has.
func (g *Registry) setting(n ast.Node) (part framework.Part, texts []string) {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		return g.partOf(n), g.texts(n.Value)
	case *ast.CallExpr:
		f, ok := typeutil.Callee(g.info, n).(*types.Func)
		if !ok {
			break
		}
		if l := framework.LibraryAt(f.Pkg()); l != nil {
			for _, arg := range n.Args {
				texts = append(texts, g.texts(arg)...)
			}
			return l.Settings[f.Name()].Part, texts
		}
	}
	return part, nil
}

// needsPreflight reports whether pages can give a header to a request only after a
// preflight. Whether they can without depends on the value of some.
func needsPreflight(header string) bool {
	return header != "*" && cors.CanonicalName(header) != "Content-Language" && !cors.IsBrowsers(header)
}

// texts returns the constants in an expression that are texts.
func (g *Registry) texts(e ast.Expr) (list []string) {
	for n := range ast.Preorder(e) {
		if e, ok := n.(ast.Expr); ok {
			if s := syntax.ConstantString(g.info, e); s != "" {
				list = append(list, s)
			}
		}
	}
	return list
}

// partOf returns what the setting of a library is about that a field is.
func (g *Registry) partOf(kv *ast.KeyValueExpr) (part framework.Part) {
	name, ok := kv.Key.(*ast.Ident)
	if !ok {
		return part
	}
	if f, _ := g.info.Uses[name].(*types.Var); f != nil {
		if l := framework.LibraryAt(f.Pkg()); l != nil {
			return l.Settings[f.Name()].Part
		}
	}
	return part
}

// MethodsOf returns the methods of the requests for which a call registers handlers, nil
// if that is any, or not known.
func MethodsOf(info *types.Info, cur inspector.Cursor) (methods []string) {
	call := cur.Node().(*ast.CallExpr)
	f, _ := typeutil.Callee(info, call).(*types.Func)
	var names []string
	switch m := framework.MemberOf(f); {
	case f != nil && IsMux(f):
		if p, _ := parsePattern(syntax.ConstantString(info, call.Args[0])); p.method != "" {
			names = []string{p.method}
		}
	case m == nil:
	case m.Verb == framework.RouteMethods:
		return MethodsNamed(info, m, call)
	case m.OneMethod:
		names = []string{m.Name}
	default:
		if limit := limit(info, cur); limit != nil {
			for _, arg := range limit.Args {
				names = append(names, syntax.ConstantString(info, arg))
			}
		}
	}
	for _, name := range names {
		methods = append(methods, strings.ToUpper(strings.TrimSpace(name)))
	}
	return methods
}

// isFor reports whether a call registers handlers for one of some methods.
func (g *Registry) isFor(cur inspector.Cursor, methods []string) bool {
	return slices.ContainsFunc(MethodsOf(g.info, cur), func(m string) bool { return slices.Contains(methods, m) })
}

// methodsAt returns the methods of the routes that a call registers, or of those of the
// router that it gives a middleware, nil if something else may answer preflights.
func (g *Registry) methodsAt(cur inspector.Cursor) (methods []string) {
	call := cur.Node().(*ast.CallExpr)
	if f, ok := typeutil.Callee(g.info, call).(*types.Func); ok && IsMux(f) {
		return MethodsOf(g.info, cur)
	}
	router := syntax.Receiver(call)
	if router == nil || !g.isAlone(router, 0) {
		return nil
	}
	calls := append(g.chained(cur), cur)
	if obj := g.routerAt(cur); obj != nil {
		calls = append(calls, g.callsOn(obj)...)
	}
	for _, cur := range calls {
		methods = append(methods, MethodsOf(g.info, cur)...)
	}
	return methods
}

// routerAt returns the router that has the routes which a call at a cursor is about: the
// one whose method it is, or a group that it makes.
func (g *Registry) routerAt(cur inspector.Cursor) types.Object {
	if kept := syntax.KeptIn(g.info, cur); kept != nil {
		return g.sameAs(kept)
	}
	return g.object(g.router(syntax.Receiver(cur.Node().(*ast.CallExpr))))
}

// isAlone reports whether all that is done with a router, and with what it is made of,
// is in sight.
func (g *Registry) isAlone(e ast.Expr, depth int) bool {
	if depth > maxNesting {
		return false
	}
	e = g.router(e)
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		return g.isMadeAlone(call, depth)
	}
	obj := g.object(e)
	if obj == nil || !g.isOpen(obj, depth) {
		return false
	}
	if nest := g.nested(obj); nest != nil {
		return g.isMadeAlone(nest, depth)
	}
	if obj.(*types.Var).Kind() == types.ParamVar {
		return g.isGivenAlone(obj, depth)
	}
	made, ok := g.made(obj).(*ast.CallExpr)
	return ok && g.isMadeAlone(made, depth)
}

// isMadeAlone reports the same for a router that a call makes.
func (g *Registry) isMadeAlone(call *ast.CallExpr, depth int) bool {
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	if !ok || f.Pkg() == g.prog.Pkg {
		return false
	}
	if f.Signature().Recv() == nil {
		return true // a new one
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && framework.MemberOf(f) != nil && g.isAlone(sel.X, depth+1)
}

// isGivenAlone reports the same for all that a parameter is given.
func (g *Registry) isGivenAlone(param types.Object, depth int) bool {
	cur, ok := g.root.FindByPos(param.Pos(), param.Pos())
	if !ok {
		return false
	}
	for c := range cur.Enclosing((*ast.FuncDecl)(nil)) {
		decl := c.Node().(*ast.FuncDecl)
		f, _ := g.info.Defs[decl.Name].(*types.Func)
		if f == nil || f.Exported() && f.Pkg().Name() != "main" || len(g.uses[f]) == 0 {
			return false
		}
		i := syntax.ParameterIndex(f.Signature(), param)
		for _, use := range g.uses[f] {
			if use.ParentEdgeKind() == edge.SelectorExpr_Sel {
				use = use.Parent()
			}
			call, ok := use.Parent().Node().(*ast.CallExpr)
			if !ok || use.ParentEdgeKind() != edge.CallExpr_Fun || i < 0 || i >= len(call.Args) || !g.isAlone(call.Args[i], depth+1) {
				return false
			}
		}
		return true
	}
	return false
}

// isOpen reports whether nothing is done with a router that is out of sight: it is given
// middlewares and routes, to functions of the package that do no more, and served.
func (g *Registry) isOpen(obj types.Object, depth int) bool {
	if depth > maxNesting {
		return false
	}
	return !slices.ContainsFunc(g.uses[obj], func(use inspector.Cursor) bool { return !g.isPlainUse(syntax.Qualified(use), depth) })
}

func (g *Registry) isPlainUse(use inspector.Cursor, depth int) bool {
	switch use.ParentEdgeKind() {
	case edge.AssignStmt_Lhs, edge.KeyValueExpr_Key, edge.ExprStmt_X:
		return true
	case edge.AssignStmt_Rhs:
		to := syntax.KeptAt(use)
		if id, ok := to.(*ast.Ident); ok {
			return g.isOpenVariable(id, use, depth)
		}
		return g.isField(to) && g.isOpen(g.object(to), depth+1)
	case edge.ReturnStmt_Results:
		return g.isPlainResult(use, depth)
	case edge.KeyValueExpr_Value:
		to := syntax.KeptAt(use)
		return g.isOfServer(use) || g.isField(to) && g.isOpen(g.object(to), depth+1)
	case edge.CallExpr_Args:
		call := use.Parent().Node().(*ast.CallExpr)
		f, ok := typeutil.Callee(g.info, call).(*types.Func)
		if !ok {
			return false
		}
		if f.Pkg() != g.prog.Pkg {
			return serves(f)
		}
		i := slices.Index(call.Args, use.Node().(ast.Expr))
		return i < f.Signature().Params().Len() && g.isOpen(f.Signature().Params().At(i), depth+1)
	case edge.SelectorExpr_X:
		sel := use.Parent()
		if sel.ParentEdgeKind() != edge.CallExpr_Fun {
			_, basic := g.info.TypeOf(sel.Node().(ast.Expr)).Underlying().(*types.Basic)
			return basic
		}
		call := sel.Parent().Node().(*ast.CallExpr)
		if g.isFluent(call) {
			return g.isPlainUse(sel.Parent(), depth)
		}
		return framework.MemberOf(typeutil.Callee(g.info, call)) != nil || !IsHandling(g.info.TypeOf(call)) && !g.isGivenHandler(call)
	}
	return false
}

// isOpenVariable reports the same for what a variable does that gets the router at a
// cursor, or has it already.
func (g *Registry) isOpenVariable(id *ast.Ident, router inspector.Cursor, depth int) bool {
	if def := g.info.Defs[id]; def != nil {
		return g.isOpen(def, depth+1)
	}
	v := syntax.ObjectOf(g.info, id)
	if v == nil || g.gift(v) == nil || g.isShared(v) {
		return false
	}
	return syntax.ObjectOf(g.info, g.router(router.Node().(ast.Expr))) == v || g.isOpen(v, depth+1)
}

// isPlainResult reports the same for what a function of the package returns, whose calls
// are all in sight.
func (g *Registry) isPlainResult(use inspector.Cursor, depth int) bool {
	plain := func(call inspector.Cursor) bool { return g.isPlainUse(call, depth+1) }
	open := func(obj types.Object) bool { return g.isOpen(obj, depth+1) }
	return g.isResult(use, plain, open)
}

// isResult reports whether a cursor is a result of a function whose calls are in sight,
// and each of them is in order, or what gets the result is where there are several.
func (g *Registry) isResult(cur inspector.Cursor, inOrder func(call inspector.Cursor) bool, isKept func(types.Object) bool) bool {
	fn := g.prog.Enclosing(cur)
	if fn == nil || fn.Obj == nil || fn.Obj.Exported() && fn.Obj.Pkg().Name() != "main" {
		return false
	}
	_, i := cur.ParentEdge()
	results := fn.Obj.Signature().Results()
	return i < results.Len() && !slices.ContainsFunc(g.uses[fn.Obj], func(use inspector.Cursor) bool {
		use = syntax.Qualified(use)
		switch {
		case use.ParentEdgeKind() != edge.CallExpr_Fun:
			return true
		case results.Len() == 1:
			return !inOrder(use.Parent())
		}
		assign, ok := use.Parent().Parent().Node().(*ast.AssignStmt)
		if !ok || len(assign.Lhs) != results.Len() {
			return true
		}
		id, ok := assign.Lhs[i].(*ast.Ident)
		return !ok || g.info.Defs[id] == nil || !isKept(g.info.Defs[id])
	})
}

// isGivenHandler reports whether an operand of a call is a handler, or a router.
func (g *Registry) isGivenHandler(call *ast.CallExpr) bool {
	return slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return IsHandling(g.info.TypeOf(e)) })
}

// passedBy returns the middlewares of libraries that preflights pass by, if no other
// middleware in the package may answer them.
func (s *survey) passedBy(calls []inspector.Cursor) []Passed {
	if len(s.passed) == 0 || s.forOptions {
		return nil
	}
	for _, cur := range calls {
		call := cur.Node().(*ast.CallExpr)
		isPassed := func(p Passed) bool { return p.Library == call || p.At == call }
		switch {
		case slices.ContainsFunc(s.passed, isPassed), slices.ContainsFunc(s.unmeant, isPassed):
		case isCORSLibrary(s.info, call):
			return nil
		case s.isMiddlewares(call) && slices.ContainsFunc(call.Args, s.isOutOfSight):
			return nil
		}
	}
	return s.passed
}

// isMiddlewares reports whether a call gives a router middlewares, or wraps handlers.
func (g *Registry) isMiddlewares(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	return m != nil && (m.Verb == framework.Use || m.Verb == framework.Stack || m.Verb == framework.Wrap)
}

// isOutOfSight reports whether a middleware is neither one of a framework that is listed
// nor a function of the package, whose tests for preflights are known.
func (g *Registry) isOutOfSight(e ast.Expr) bool {
	e = ast.Unparen(e)
	if call, ok := e.(*ast.CallExpr); ok {
		e = ast.Unparen(call.Fun)
	}
	var obj types.Object
	switch e := e.(type) {
	case *ast.FuncLit:
		return false
	case *ast.Ident:
		obj = g.info.Uses[e]
	case *ast.SelectorExpr:
		obj = g.info.Uses[e.Sel]
	}
	f, ok := obj.(*types.Func)
	if !ok || f.Pkg() == nil {
		return true
	}
	return f.Pkg() != g.prog.Pkg && !framework.Known(f.Pkg().Path())
}
