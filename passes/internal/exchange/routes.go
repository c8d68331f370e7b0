package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"net/http"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// What handlers are registered for says which requests they get: a branch for another
// method, or for another path, leads nowhere.

// routes are what the routes of a package say of the requests that come by them.
type routes struct {
	calls     map[*ast.CallExpr]flow.Flags // by what registers them
	functions map[*flow.Fn]flow.Flags      // that are used for nothing else
	paths     map[*flow.Fn][]string        // of all requests that such functions get
}

// findRoutes finds the routes, and the functions that are used for nothing else.
func (res *Result) findRoutes(info *types.Info) routes {
	s := &routeSurvey{
		info: info, prog: res.Prog, calls: make(map[*flow.Fn]int), flags: make(map[*ast.CallExpr]flow.Flags),
		operands: make(map[ast.Expr][]*ast.CallExpr), handlers: make(map[*flow.Fn][]*ast.CallExpr), made: make(map[*flow.Fn][]*ast.CallExpr),
	}
	registered := routing.NewRegistrations(info, res.Prog)
	for cur := range res.Root.Preorder((*ast.CallExpr)(nil), (*ast.AssignStmt)(nil)) {
		call, ok := cur.Node().(*ast.CallExpr)
		if !ok {
			s.overrides = s.overrides || s.setsMethodOrPath(cur.Node().(*ast.AssignStmt))
			continue
		}
		s.calls[res.Prog.Callee(call)]++
		f, _ := typeutil.Callee(info, call).(*types.Func)
		m := framework.MemberOf(f)
		if f == nil || !routing.IsMux(f) && (m == nil || !m.Verb.IsRoute()) {
			continue
		}
		s.flags[call] = methodFlags(routing.MethodsOf(info, cur))
		for _, e := range registered.AddAll(call.Args) {
			s.add(e, call)
		}
	}
	return s.routes(registered.Only())
}

// A routeSurvey goes over the routes of a package.
type routeSurvey struct {
	info      *types.Info
	prog      *flow.Program
	calls     map[*flow.Fn]int             // how often functions are called
	flags     map[*ast.CallExpr]flow.Flags // of routes
	operands  map[ast.Expr][]*ast.CallExpr // the routes that handlers are given to, or are made others of for
	handlers  map[*flow.Fn][]*ast.CallExpr // those of functions that are such
	made      map[*flow.Fn][]*ast.CallExpr // those of functions that are called to make one
	overrides bool                         // the package gives requests another method or path than they had
}

// add notes an operand of a route, or of what makes others of handlers for it.
func (s *routeSurvey) add(e ast.Expr, route *ast.CallExpr) {
	s.operands[e] = append(s.operands[e], route)
	if fn := syntax.Handler(s.info, s.prog, e); fn != nil {
		s.handlers[fn] = append(s.handlers[fn], route)
	}
	if call, ok := e.(*ast.CallExpr); ok && s.prog.Callee(call) != nil {
		s.made[s.prog.Callee(call)] = append(s.made[s.prog.Callee(call)], route)
	}
}

// routes returns what the routes say. Only are the functions that are registered and used
// for nothing else.
func (s *routeSurvey) routes(only map[*flow.Fn]bool) routes {
	out := routes{calls: s.flags, functions: make(map[*flow.Fn]flow.Flags), paths: make(map[*flow.Fn][]string)}
	for _, fn := range s.prog.Functions() {
		of := s.routesOf(fn, only[fn])
		if len(of) == 0 {
			continue
		}
		flags := s.together(of)
		if s.overrides || syntax.IsOfOthers(fn.Obj) {
			flags &= notKept
		} else {
			out.paths[fn] = s.pathsOf(fn, of)
		}
		out.functions[fn] = flags
	}
	if s.overrides {
		for call := range s.flags {
			s.flags[call] &= notKept
		}
	}
	return out
}

// routesOf returns the routes that bring requests to a function, or to what it makes, nil
// if something else may be done with that.
func (s *routeSurvey) routesOf(fn *flow.Fn, only bool) []*ast.CallExpr {
	of, n := s.made[fn], s.calls[fn]
	switch {
	case only:
		return s.handlers[fn]
	case fn.Obj == nil || s.prog.Uses(fn.Obj) > 0:
		return nil
	case isHandlerMethod(fn):
		of, n = nil, 0
		for _, e := range s.prog.Boxed(fn.Obj) {
			of, n = append(of, s.operands[e]...), n+1
		}
	}
	if len(of) != n {
		return nil
	}
	return of
}

// together returns what is said of the requests that come by any of several routes.
func (s *routeSurvey) together(of []*ast.CallExpr) (flags flow.Flags) {
	all, kept := true, false
	for _, route := range of {
		f := s.flags[route]
		flags |= f & anyMethod
		all, kept = all && f&anyMethod != 0, kept || f&notKept == 0
	}
	if !all {
		flags = 0
	}
	if !kept {
		flags |= notKept
	}
	return flags
}

// pathsOf returns the paths of the requests that come to a function by some routes, nil if
// some are not known: what is around a handler may change them.
func (s *routeSurvey) pathsOf(fn *flow.Fn, of []*ast.CallExpr) (paths []string) {
	for _, route := range of {
		f, _ := typeutil.Callee(s.info, route).(*types.Func)
		if !routing.IsMux(f) || len(route.Args) != 2 || !s.is(route.Args[1], fn) {
			return nil
		}
		path := routing.PathOf(s.info, route)
		if path == "" {
			return nil
		}
		if !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	return paths
}

// is reports whether a handler is a function, or a value that is one by it.
func (s *routeSurvey) is(handler ast.Expr, fn *flow.Fn) bool {
	handler = ast.Unparen(handler)
	if addr, ok := handler.(*ast.UnaryExpr); ok {
		handler = addr.X
	}
	return syntax.Handler(s.info, s.prog, handler) == fn || fn.Obj != nil && slices.Contains(s.prog.Boxed(fn.Obj), handler)
}

// setsMethodOrPath reports whether an assignment gives a request another method, or its
// URL another path.
func (s *routeSurvey) setsMethodOrPath(assign *ast.AssignStmt) bool {
	return slices.ContainsFunc(assign.Lhs, func(e ast.Expr) bool {
		sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		t := s.info.TypeOf(sel.X)
		m := framework.FieldOf(t, sel.Sel.Name)
		return m != nil && m.Verb == framework.Method || isURLOfRequest(t, sel.Sel.Name) || sel.Sel.Name == "Path" && typematch.IsPointerTo(t, "net/url", "URL")
	})
}

func isURLOfRequest(owner types.Type, field string) bool {
	return field == "URL" && typematch.IsPointerTo(owner, "net/http", "Request")
}

// methodFlag has the methods that routes may be for, with what says that a request may have
// one.
var methodFlag = map[string]flow.Flags{
	http.MethodGet: forGet, http.MethodHead: forHead, http.MethodPost: forPost, http.MethodPut: forPut,
	http.MethodPatch: forPatch, http.MethodDelete: forDelete, http.MethodOptions: forOptions,
}

const anyMethod = forGet | forHead | forPost | forPut | forPatch | forDelete | forOptions

// methodFlags returns what a route for some methods says of its requests, nothing of their
// method if one is not known. One for GET may be for HEAD too.
func methodFlags(methods []string) (flags flow.Flags) {
	for _, m := range methods {
		f, ok := methodFlag[m]
		if !ok {
			flags = 0
			break
		}
		flags |= f
	}
	if flags&forGet != 0 {
		flags |= forHead
	}
	if len(methods) > 0 && !slices.ContainsFunc(methods, isKept) {
		flags |= notKept
	}
	return flags
}

// noteRoutes notes which requests a root gets.
func (d *domain) noteRoutes(prog *flow.Program, fn *flow.Fn, st *flow.State) {
	for ; fn != nil; fn = prog.Parent(fn) {
		st.Flags |= d.routes.functions[fn]
	}
}

// GetsPreflights reports whether preflights may come to a function, or to one that it
// stands in: what registers it may be for other methods only.
func (res *Result) GetsPreflights(fn *flow.Fn) bool {
	for ; fn != nil; fn = res.Prog.Parent(fn) {
		if f := res.routes.functions[fn]; f&anyMethod != 0 && f&forOptions == 0 {
			return false
		}
	}
	return true
}

// assumeRouted refines a path by whether the request has a method, as far as its route
// tells. That a handler looks for preflights which no route brings is for corspreflight to
// say.
func assumeRouted(st *flow.State, method string, truth bool) (feasible bool) {
	is := methodFlag[method]
	switch {
	case st.Flags&anyMethod == 0 || st.Flags&preflight != 0 || truth && is == forOptions:
		return true
	case truth:
		return st.Flags&is != 0
	}
	st.Flags &^= is
	return st.Flags&anyMethod != 0
}

// routedPath returns the path of the URL that the request of the root has, or the URL that
// has it, as far as its routes tell.
func (d *domain) routedPath(x *flow.Exec, owner types.Type, field string, base flow.Value) (flow.Value, bool) {
	paths := d.routes.paths[d.root]
	switch {
	case len(paths) == 0:
	case isURLOfRequest(owner, field) && base.Source == request && !d.outgoing[base.ID]:
		url := flow.Value{ID: x.Derived(".URL", base), Class: flow.Request}
		d.urls[url.ID] = true
		return url, true
	case field == "Path" && d.urls[base.ID]:
		path := flow.Value{Kind: flow.OneOf, ID: x.Derived(".Path", base), Class: flow.Request}
		for _, p := range paths {
			path.Elems = append(path.Elems, flow.Constant(constant.MakeString(p)))
		}
		if len(paths) == 1 {
			path.Kind, path.Const, path.Elems = flow.Const, path.Elems[0].Const, nil
		}
		return path, true
	}
	return flow.Value{}, false
}
