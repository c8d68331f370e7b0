// Package routing tells how a package registers its handlers: with which routers and for
// which methods, what is around a handler, and what comes after a middleware.
//
// That is told by what stands in the package, and by the rows of package framework about
// the methods of routers; nothing is run. Routers and handlers are followed through
// variables, fields, parameters and results, as long as all that is done with them is in
// sight: what is said of a router that is handed to code out of sight is nothing.
package routing

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A preflight for a path that has a route for another method only comes to no
// handler, nor to the middlewares that a router runs for matched requests. Which
// functions these are is told by how they are registered.

// Registered is what a package registers with routers.
type Registered struct {
	// Unmatched are the functions that preflights never come to, with a place
	// where each is registered for other methods.
	Unmatched map[*flow.Fn]*ast.CallExpr

	// Split are the functions that preflights come to by some patterns of an
	// http.ServeMux, and not by others, which are for methods: these.
	Split map[*flow.Fn][]Route

	// Methods are those of the routes of functions that preflights never come to, where
	// all that may answer them is in sight.
	Methods map[*flow.Fn][]string

	// Only are the methods of all routes of the package, if the routers that have them
	// refuse requests for others; none if some route is for others, or may be.
	Only []string

	// Passed are the middlewares of libraries that preflights never come to.
	Passed []Passed

	// Preceded are the middlewares of libraries that come after functions of the
	// package.
	Preceded []Preceded

	// AfterLogins are middlewares of the package that come after a login.
	AfterLogins []AfterLogin

	// Headers are those that libraries are told requests may have.
	Headers []string

	// ForOptions says that some handler is registered for OPTIONS, by itself or
	// among others.
	ForOptions bool
}

// Registered returns what the package registers.
func (g *Registry) Registered() *Registered {
	s := &survey{Registry: g, at: make(map[*flow.Fn]inspector.Cursor), counts: make(map[*flow.Fn]int), split: make(map[*flow.Fn][]Route), reached: make(map[*flow.Fn]int), kept: make(map[*flow.Fn]*types.Var)}
	var calls []inspector.Cursor
	for cur := range g.root.Preorder((*ast.SelectorExpr)(nil), (*ast.CallExpr)(nil)) {
		if flow.IsTestFile(g.prog.Fset, cur.Node().Pos()) {
			continue
		}
		switch n := cur.Node().(type) {
		case *ast.SelectorExpr:
			if routes(framework.FieldOf(g.info.TypeOf(n.X), n.Sel.Name)) {
				s.optionsRoute = s.optionsRoute || !g.isBare(cur)
			}
		case *ast.CallExpr:
			calls = append(calls, cur)
			if f, ok := typeutil.Callee(g.info, n).(*types.Func); ok && IsMux(f) {
				s.notePatterns(n)
			}
		}
	}
	for _, cur := range calls {
		s.look(cur)
	}
	s.forOptions = s.forOptions || s.optionsRoute
	out := &Registered{Unmatched: make(map[*flow.Fn]*ast.CallExpr), Split: make(map[*flow.Fn][]Route), Methods: make(map[*flow.Fn][]string), Passed: s.passedBy(calls), Preceded: s.precededBy(calls), AfterLogins: s.afterLogins(calls), ForOptions: s.forOptions}
	if !s.answers {
		out.Only = s.methods
	}
	out.Headers = g.headersTold(calls)
	for fn, at := range s.at {
		switch uses := s.usesOf(fn); {
		case s.counts[fn] == uses:
			out.Unmatched[fn] = at.Node().(*ast.CallExpr)
			out.Methods[fn] = g.methodsAt(at)
		case s.counts[fn]+s.reached[fn] == uses:
			out.Split[fn] = s.split[fn]
		}
	}
	return out
}

// A survey goes over what a package registers.
type survey struct {
	*Registry
	at         map[*flow.Fn]inspector.Cursor // where functions are registered for other methods
	counts     map[*flow.Fn]int              // how often
	split      map[*flow.Fn][]Route          // with which patterns of a http.ServeMux
	reached    map[*flow.Fn]int              // how often with others
	kept       map[*flow.Fn]*types.Var       // variables that have literals
	passed     []Passed                      // libraries' middlewares that are
	unmeant    []Passed                      // those that nobody needs to answer preflights
	patterns   []string                      // of http.ServeMux
	forOptions bool

	methods []string // of routes
	answers bool     // some route may be for OPTIONS, or its router answers without one

	// optionsRoute says that some handler is registered for OPTIONS with a router whose
	// middlewares are around it only if they came first.
	optionsRoute bool
}

// A registry knows what is done with the routers of a package.
type Registry struct {
	info     *types.Info
	prog     *flow.Program
	root     inspector.Cursor
	uses     map[types.Object][]inspector.Cursor
	same     map[types.Object]types.Object // that have the router of another
	boxed    map[ast.Node]*flow.Fn         // the methods by which values are handlers, by what has them
	passesOn bool                          // a library for CORS is told to leave preflights to others
	skips    bool                          // one is told not to run for some requests

	// servesDefault says that http.DefaultServeMux is named: there may be something
	// around it.
	servesDefault bool
}

// New returns the registry of a package.
func New(prog *flow.Program, root inspector.Cursor) *Registry {
	g := &Registry{info: prog.Info, prog: prog, root: root}
	g.index()
	return g
}

// index notes where each object is named.
func (g *Registry) index() {
	g.uses = make(map[types.Object][]inspector.Cursor)
	for cur := range g.root.Preorder((*ast.Ident)(nil)) {
		obj := g.info.Uses[cur.Node().(*ast.Ident)]
		if obj == nil || obj.Pkg() == nil || flow.IsTestFile(g.prog.Fset, cur.Node().Pos()) {
			continue
		}
		g.uses[obj] = append(g.uses[obj], cur)
		g.passesOn = g.passesOn || framework.PassesOn(obj)
		g.skips = g.skips || framework.Skips(obj)
		g.servesDefault = g.servesDefault || obj.Name() == "DefaultServeMux" && obj.Pkg().Path() == "net/http"
	}
	g.alias()
	g.boxed = make(map[ast.Node]*flow.Fn)
	for _, fn := range g.prog.Functions() {
		if fn.Obj != nil && fn.Recv != nil && framework.IsHandler(fn.Obj) {
			for _, e := range g.prog.Boxed(fn.Obj) {
				g.boxed[e] = fn
			}
		}
	}
}

// isBare reports whether the field at a cursor is given a handler for OPTIONS that is
// in sight and allows no origin, whatever it answers. What is around routes is not
// around it.
func (g *Registry) isBare(cur inspector.Cursor) bool {
	assign, ok := cur.Parent().Node().(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 || cur.ParentEdgeKind() != edge.AssignStmt_Lhs {
		return false
	}
	fn := syntax.Handler(g.info, g.prog, assign.Rhs[0])
	if fn == nil {
		return false
	}
	bare := true
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			bare = bare && g.allowsNobody(n)
		case *ast.IndexExpr:
			bare = false // it may be an element of the headers
		}
		return bare
	})
	return bare
}

// allowsNobody reports whether a call answers, or sets a header other than the one that
// allows an origin.
func (g *Registry) allowsNobody(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	if m == nil {
		return false
	}
	switch m.Verb {
	case framework.Response, framework.WriteHeader, framework.WriteBody, framework.Commit, framework.Answer:
		return true
	case framework.Set, framework.Add:
		if m.Key < len(call.Args) {
			name := syntax.ConstantString(g.info, call.Args[m.Key])
			return name != "" && cors.CanonicalName(name) != cors.AllowOrigin
		}
	}
	return false
}

// look looks at a call that may register something.
func (s *survey) look(cur inspector.Cursor) {
	call := cur.Node().(*ast.CallExpr)
	f, _ := typeutil.Callee(s.info, call).(*types.Func)
	if f == nil || f.Pkg() == nil {
		return
	}
	if IsMux(f) {
		s.noteRoute(cur, f, nil)
		s.lookAtMux(cur)
		return
	}
	m := framework.MemberOf(f)
	if m != nil {
		s.noteRoute(cur, f, m)
	}
	switch {
	case m == nil:
	case m.Verb == framework.Use:
		if s.isMatched(cur, m) {
			s.add(cur)
			s.addLibraries(cur)
		}
	case m.Verb == framework.Group:
		if m.Matched && len(call.Args) > 0 && s.newClosing().at(cur) && s.isTold(cur, m) {
			s.add(cur)
			s.addLibraries(cur)
		}
	case m.Verb == framework.LimitMethods:
		s.forOptions = s.forOptions || !s.excludesOptions(call.Args)
	case m.Verb == framework.TellRoute, m.Verb == framework.Mount:
	default:
		switch s.reach(cur, m) {
		case others:
			s.add(cur)
			s.addLibraries(cur)
		case options:
			_, _, usesAll := framework.StyleOf(f)
			s.forOptions, s.optionsRoute = true, s.optionsRoute || !usesAll
		}
	}
}

// lookAtMux looks at a call that registers a handler with an http.ServeMux, by a pattern or
// by one after the other.
func (s *survey) lookAtMux(cur inspector.Cursor) {
	call := cur.Node().(*ast.CallExpr)
	patterns := s.patternsOf(call)
	var methods []string
	isUncovered := func(p pattern) bool { return p.method != "" && p.method != "OPTIONS" && !s.isCovered(p) }
	for _, text := range patterns {
		p, ok := parsePattern(text)
		s.optionsRoute = s.optionsRoute || ok && p.method == "OPTIONS"
		if ok && isUncovered(p) {
			methods = append(methods, p.method)
		}
	}
	if len(methods) == 0 || len(methods) < len(patterns) || !s.isServed(call) {
		s.named(cur, func(fn *flow.Fn) { s.reached[fn]++ })
		return
	}
	s.add(cur)
	s.addWrapping(call, methods)
	s.named(cur, func(fn *flow.Fn) { s.split[fn] = append(s.split[fn], Route{call, methods}) })
}

// add notes the functions that operands of a call name, and those by which they are
// handlers.
func (s *survey) add(cur inspector.Cursor) {
	s.named(cur, func(fn *flow.Fn) {
		s.at[fn] = cur
		s.counts[fn]++
	})
}

// A reach says which requests a route is for.
type reach int

const (
	unknownReach reach = iota
	others             // of methods other than OPTIONS
	options            // OPTIONS among them
)

// reach returns which requests a call of a member registers handlers for.
func (g *Registry) reach(cur inspector.Cursor, m *framework.Member) reach {
	call := cur.Node().(*ast.CallExpr)
	if m.MethodField != "" {
		return g.reachOfLiterals(call, m)
	}
	switch m.Verb {
	case framework.RouteOptions:
		return options
	case framework.RouteMethods:
		methods := MethodsNamed(g.info, m, call)
		if len(methods) == 0 || slices.ContainsFunc(methods, func(m string) bool { return m == "*" || m == "OPTIONS" }) {
			return options
		}
		return others
	case framework.Route, framework.LimitMethods, framework.TellRoute:
		if m.OneMethod {
			return others
		}
		// Have: handlers for any method, unless what it returns is limited.
		if limit := limit(g.info, cur); limit != nil {
			return g.reachOf(limit.Args)
		}
	}
	return unknownReach
}

// reachOfLiterals returns which requests routes are for that are structs: those that the
// operands of a call write out.
func (g *Registry) reachOfLiterals(call *ast.CallExpr, m *framework.Member) reach {
	if len(call.Args) == 0 {
		return unknownReach
	}
	lit, ok := ast.Unparen(call.Args[0]).(*ast.CompositeLit)
	if !ok {
		return unknownReach
	}
	var methods []ast.Expr
	routes := []ast.Expr{lit}
	if _, ok := g.info.TypeOf(lit).Underlying().(*types.Struct); !ok {
		routes = lit.Elts
	}
	for _, e := range routes {
		method := fieldIn(e, m.MethodField)
		if method == nil {
			return unknownReach
		}
		methods = append(methods, method)
	}
	return g.reachOf(methods)
}

// fieldIn returns what a struct that is written out has in a field; nil if it is none, or
// has nothing there.
func fieldIn(e ast.Expr, name string) ast.Expr {
	lit, ok := ast.Unparen(e).(*ast.CompositeLit)
	if !ok {
		return nil
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && key.Name == name {
				return kv.Value
			}
		}
	}
	return nil
}

func (g *Registry) reachOf(methods []ast.Expr) reach {
	if g.excludesOptions(methods) {
		return others
	}
	return options
}

// excludesOptions reports whether operands name methods, none of which is OPTIONS.
// A text may name several, with commas between them.
func (g *Registry) excludesOptions(methods []ast.Expr) bool {
	for _, e := range methods {
		s := syntax.ConstantString(g.info, e)
		if s == "" || s == "*" || strings.Contains(strings.ToUpper(s), "OPTIONS") {
			return false
		}
	}
	return len(methods) > 0
}

// isMatched reports whether the router which a call gives middlewares runs them
// for matched requests only, and all its routes are in sight and for other methods.
func (g *Registry) isMatched(cur inspector.Cursor, m *framework.Member) bool {
	sel, ok := ast.Unparen(cur.Node().(*ast.CallExpr).Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	router := g.router(sel.X)
	if made, ok := ast.Unparen(router).(*ast.CallExpr); ok {
		at, found := g.root.FindNode(made)
		return found && (m.Matched || g.makesGroup(made)) && g.newClosing().at(at) && g.isTold(cur, m)
	}
	obj := g.object(router)
	if obj == nil {
		return false
	}
	return (m.Matched || g.isGroup(obj)) && g.isClosed(obj) && g.isTold(cur, m)
}

// isTold reports whether all is in sight that a router is told, where what its routes are
// for depends on that.
func (g *Registry) isTold(cur inspector.Cursor, m *framework.Member) bool {
	router := syntax.Receiver(cur.Node().(*ast.CallExpr))
	return !m.Inherits || router != nil && g.isAlone(router, 0)
}

// object returns the variable or field that an expression is, if no other package
// has a say in it.
func (g *Registry) object(e ast.Expr) types.Object {
	v := syntax.ObjectOf(g.info, e)
	if v == nil || v.Pkg() != g.prog.Pkg || g.isShared(v) {
		return nil
	}
	of := g.sameAs(v)
	if g.isShared(of.(*types.Var)) {
		return nil
	}
	return of
}

// isShared reports whether other packages may name a variable or a field.
func (g *Registry) isShared(v *types.Var) bool { return v.Exported() && v.Pkg().Name() != "main" }

// isGroup reports whether a variable, or the parameter of a function that gets one,
// is a router whose middlewares run for matched requests only.
func (g *Registry) isGroup(obj types.Object) bool {
	for range maxNesting {
		made, ok := g.made(obj).(*ast.CallExpr)
		if !ok {
			made = g.nested(obj)
		}
		if made != nil {
			return g.makesGroup(made)
		}
		_, arg, ok := g.onlyCall(obj)
		if !ok {
			return false
		}
		if made, ok := ast.Unparen(g.router(arg)).(*ast.CallExpr); ok {
			return g.makesGroup(made)
		}
		if obj = g.object(arg); obj == nil {
			return false
		}
	}
	return false
}

// makesGroup reports whether a call makes such a router.
func (g *Registry) makesGroup(made *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(g.info, made))
	return m != nil && m.Matched && (m.Verb == framework.Group || m.Verb == framework.Nest)
}

// nested returns the call that is given the literal of which obj is a parameter.
func (g *Registry) nested(obj types.Object) *ast.CallExpr {
	cur, ok := g.root.FindByPos(obj.Pos(), obj.Pos())
	if !ok {
		return nil
	}
	for c := range cur.Enclosing((*ast.FuncLit)(nil)) {
		if c.ParentEdgeKind() == edge.CallExpr_Args && c.Node().(*ast.FuncLit).Body.Pos() > obj.Pos() {
			return c.Parent().Node().(*ast.CallExpr)
		}
		break
	}
	return nil
}
