package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"net/http"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A redirect has a body where the request is a GET, unless the response has a
// Content-Type. A lazy writer sends the headers with the body: those of a GET have left
// after a redirect, and those of other requests can be set till the handlers are done.

// getOnly returns the functions that are registered for GET and used for nothing else. It
// is nil where that says nothing of redirects: the package has none, or gives responses a
// Content-Type.
func getOnly(info *types.Info, prog *flow.Program, root inspector.Cursor) map[*flow.Fn]bool {
	registered := routing.NewRegistrations(info, prog)
	redirects := false
	for cur := range root.Preorder((*ast.CallExpr)(nil), (*ast.IndexExpr)(nil)) {
		if namesContentType(info, cur.Node()) {
			return nil
		}
		call, ok := cur.Node().(*ast.CallExpr)
		if !ok {
			continue
		}
		if m := framework.MemberOf(typeutil.Callee(info, call)); m != nil && m.BodyForGet {
			redirects = true
		}
		if isForGet(info, call) {
			registered.Add(call.Args)
		}
	}
	if !redirects {
		return nil
	}
	return registered.Only()
}

// isForGet reports whether a call registers handlers for GET and no other method.
func isForGet(info *types.Info, call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(info, call))
	switch {
	case m == nil:
		return false
	case m.Verb == framework.RouteMethods:
		return routing.IsOnly(routing.MethodsNamed(info, m, call), http.MethodGet)
	}
	return m.Verb == framework.Route && m.OneMethod && m.Is == http.MethodGet
}

// namesContentType reports whether a node, a call or the element of a map, is one by which
// a response gets a Content-Type, or may.
func namesContentType(info *types.Info, n ast.Node) bool {
	var headers, name ast.Expr
	switch n := n.(type) {
	case *ast.IndexExpr:
		headers, name = n.X, n.Index
	case *ast.CallExpr:
		sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
		m := framework.MemberOf(typeutil.Callee(info, n))
		if !ok || m == nil || m.Verb != framework.Set && m.Verb != framework.Add || m.Key >= len(n.Args) {
			return false
		}
		headers, name = sel.X, n.Args[m.Key]
	}
	return strings.EqualFold(syntax.ConstantString(info, name), "Content-Type") && !isOfRequest(info, headers)
}

// isOfRequest reports whether an expression is the header map of a request.
func isOfRequest(info *types.Info, e ast.Expr) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	m := framework.FieldOf(info.TypeOf(sel.X), sel.Sel.Name)
	return m != nil && m.Verb == framework.Request
}

// noteGet notes whether a root only serves GET.
func (d *domain) noteGet(fn *flow.Fn, st *flow.State) {
	if d.gets[fn] {
		st.Flags |= onlyGet
	}
}

// isGet reports whether the request of a path is a GET, as the route says. A branch for
// another method leads nowhere.
func (d *domain) isGet(x *flow.Exec, st *flow.State) bool {
	if st.Flags&onlyGet == 0 || st.Flags&preflight != 0 {
		return false
	}
	get := flow.Constant(constant.MakeString(http.MethodGet))
	for _, id := range d.methodIDs {
		if !x.Learn(snapshot(st), methodIs(x, flow.Value{ID: id, Class: flow.Request, Source: method}, get), true) {
			return false
		}
	}
	return true
}

// writerTo returns what a function of the standard library makes to write to a
// response, such as an encoder.
func (d *domain) writerTo(c *flow.Call) (flow.Value, bool) {
	f, _ := c.Callee.(*types.Func)
	if f == nil || f.Pkg() == nil || !framework.IsStandard(f.Pkg().Path()) || len(c.Args) == 0 || !isResponse(c.Args[0]) || writesTo(f) {
		return flow.Value{}, false
	}
	return flow.Value{ID: c.Args[0].ID, Source: writer, Class: flow.Request}, true
}
