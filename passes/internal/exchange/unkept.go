package exchange

import (
	"go/ast"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// Caches keep the answers to GET and HEAD, and to no other method: one to POST only if
// it is said to be what a GET of the same URI gets, by Content-Location (RFC 9110, 9.3).

// isKept reports whether caches keep the answers to a method, which is not known if it is
// empty.
func isKept(method string) bool {
	method = strings.ToUpper(method)
	return method == "" || method == http.MethodGet || method == http.MethodHead
}

// unkept is what serves no requests but those whose answers no cache keeps.
type unkept struct {
	routes    map[*ast.CallExpr]bool // the calls that register it
	functions map[*flow.Fn]bool
}

// findUnkept finds the routes for methods whose answers no cache keeps, and the functions
// that are used for nothing else.
func (res *Result) findUnkept(info *types.Info) unkept {
	u := unkept{routes: make(map[*ast.CallExpr]bool)}
	registered := routing.NewRegistrations(info, res.Prog)
	calls := make(map[*flow.Fn]int)
	var operands []ast.Expr
	for cur := range res.Root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		calls[res.Prog.Callee(call)]++
		f, ok := typeutil.Callee(info, call).(*types.Func)
		m := framework.MemberOf(f)
		if !ok || !routing.IsMux(f) && (m == nil || !m.Verb.IsRoute()) {
			continue
		}
		if methods := routing.MethodsOf(info, cur); len(methods) > 0 && !slices.ContainsFunc(methods, isKept) {
			u.routes[call] = true
			operands = append(operands, registered.AddAll(call.Args)...)
		}
	}
	u.functions = registered.Only()
	for _, e := range operands {
		if call, ok := e.(*ast.CallExpr); ok {
			calls[res.Prog.Callee(call)]--
		}
	}
	for _, fn := range res.Prog.Functions() {
		if n, ok := calls[fn]; ok && n == 0 && res.Prog.Uses(fn.Obj) == 0 {
			u.functions[fn] = true // it makes them
		}
		if isHandlerMethod(fn) && res.Prog.Uses(fn.Obj) == 0 {
			boxed := res.Prog.Boxed(fn.Obj)
			u.functions[fn] = len(boxed) > 0 && !slices.ContainsFunc(boxed, func(e ast.Expr) bool { return !slices.Contains(operands, e) })
		}
	}
	return u
}

// noteUnkept notes whether a root only serves requests whose answers no cache keeps.
func (d *domain) noteUnkept(prog *flow.Program, fn *flow.Fn, st *flow.State) {
	for ; fn != nil; fn = prog.Parent(fn) {
		if d.unkept.functions[fn] {
			st.Flags |= notKept
		}
	}
}

// MayBeKept reports whether caches keep an answer that leaves so, as far as the method of
// the request and Cache-Control tell.
func (o *Outcome) MayBeKept() bool { return o.flags&notKept == 0 && !o.NoStore }
