package routing

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// The routes of some routers are told one thing after the other: r.Path("/x"), say, then
// Methods("PUT") and HandlerFunc(serve), in any order.

// tellSame reports whether a call tells the route something that the call before it tells
// or makes.
func tellSame(info *types.Info, before, call *ast.CallExpr) bool {
	m, of := framework.MemberOf(typeutil.Callee(info, call)), framework.MemberOf(typeutil.Callee(info, before))
	if m == nil || of == nil {
		return false
	}
	return m.Verb.TellsRoute() && (of.Verb.TellsRoute() || of.Verb.IsRoute()) || m.Verb.IsRoute() && of.Verb.TellsRoute()
}

// toldBefore returns the calls by which the route that a call tells something was told
// more before, the last one first.
func toldBefore(info *types.Info, call *ast.CallExpr) (list []*ast.CallExpr) {
	for {
		before, ok := syntax.Receiver(call).(*ast.CallExpr)
		if !ok || !tellSame(info, before, call) {
			return list
		}
		list = append(list, before)
		call = before
	}
}

// toldOptions reports whether a route is limited to OPTIONS before a call gives it a
// handler.
func toldOptions(info *types.Info, call *ast.CallExpr) bool {
	for _, before := range toldBefore(info, call) {
		if limits(info, before) && len(before.Args) == 1 && namesOnly(syntax.ConstantString(info, before.Args[0]), "OPTIONS") {
			return true
		}
	}
	return false
}

// limits reports whether a call limits a route to methods.
func limits(info *types.Info, call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(info, call))
	return m != nil && m.Verb == framework.LimitMethods
}

// limit returns the call that limits the route that a call makes, or tells something, to
// methods; nil if none does.
func limit(info *types.Info, cur inspector.Cursor) *ast.CallExpr {
	call := cur.Node().(*ast.CallExpr)
	for _, c := range append(toldBefore(info, call), call) {
		if limits(info, c) {
			return c
		}
	}
	for {
		next, ok := calledOn(cur)
		if !ok || !tellSame(info, cur.Node().(*ast.CallExpr), next.Node().(*ast.CallExpr)) {
			return nil
		}
		if limits(info, next.Node().(*ast.CallExpr)) {
			return next.Node().(*ast.CallExpr)
		}
		cur = next
	}
}
