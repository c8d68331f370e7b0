package corspreflight

import (
	"go/ast"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Many functions name the headers of a preflight's answer on all that they send, and
// have no branch for OPTIONS: a preflight gets them wherever it comes there. Under a
// route for PUT it does not.

// untold reports the functions that name a header which only preflights are told, and
// get none: of a response, the one that it is of and those that allow its origin.
func (c *check) untold(r *exchange.Response, fns []*flow.Fn) {
	methods := c.methodsOf(r.Func)
	if len(methods) == 0 || framework.ConfiguresCORS(c.pass.Pkg) || !allowsAny(r) {
		return
	}
	// Have: it allows an origin for these methods, and all that may answer preflights for
	// them is in sight.
	for _, fn := range fns {
		names := c.words.names[fn]
		if len(names) > 0 && !c.words.hasTests(fn) && (c.isUnmatched(fn) || c.isForUnmatched(fn)) && c.needs(methods, names) {
			c.reportUnreachable(names[0], r.Func)
		}
	}
}

// leftToRouter reports the middlewares that name such a header around a router, and leave
// it to that to answer preflights, which it does with an error.
func (c *check) leftToRouter(r *exchange.Response, fns []*flow.Fn) {
	if len(c.words.tests) > 0 || c.words.keys || len(c.registered.Only) == 0 || framework.ConfiguresCORS(c.pass.Pkg) {
		return
	}
	// Have: no code of the package compares the method with that of preflights.
	for _, fn := range fns {
		names := c.words.names[fn]
		if len(names) == 0 || c.isUnmatched(fn) || !c.needs(c.registered.Only, names) || !c.res.Routing().AroundRouters(fn) || !c.res.InSight(fn) {
			continue
		}
		if !c.handsOnAll(r) {
			return // it may tell preflights by something else
		}
		c.report(analysis.Diagnostic{
			Pos:      names[0].Pos(),
			End:      names[0].End(),
			Category: "status",
			Message:  "browsers block what needs a preflight: it is left to the router, which refuses it, since there are routes for other methods only",
		}, names[0])
	}
}

// methodsOf returns the methods of the routes of a function that gets no preflights.
func (c *check) methodsOf(fn *flow.Fn) []string {
	for ; fn != nil; fn = c.res.Prog.Parent(fn) {
		if c.registered.Unmatched[fn] != nil {
			return c.registered.Methods[fn]
		}
	}
	return nil
}

// isForUnmatched reports whether a function is called by functions only that get no
// preflights.
func (c *check) isForUnmatched(fn *flow.Fn) bool {
	if fn.Obj == nil || fn.Obj.Exported() && c.pass.Pkg.Name() != "main" {
		return false
	}
	calls := 0
	for cur := range c.res.Root.Preorder((*ast.CallExpr)(nil)) {
		if typeutil.StaticCallee(c.pass.TypesInfo, cur.Node().(*ast.CallExpr)) != fn.Obj {
			continue
		}
		calls++
		if !c.isUnmatched(c.res.Prog.Enclosing(cur)) {
			return false
		}
	}
	return calls > 0 && c.res.Prog.Uses(fn.Obj) == 0
}

// needs reports whether pages need a preflight for requests with some methods, or with
// the headers that a function says they may have.
func (c *check) needs(methods []string, names []ast.Expr) bool {
	isOne := func(list ...string) bool {
		return slices.ContainsFunc(methods, func(m string) bool { return slices.Contains(list, m) })
	}
	if isOne(http.MethodPut, http.MethodPatch, http.MethodDelete) {
		return true
	}
	return slices.ContainsFunc(names, func(name ast.Expr) bool {
		return cors.CanonicalName(text(c.pass, name)) == cors.AllowHeaders && slices.ContainsFunc(c.beside(name), func(header string) bool {
			return cors.CanonicalName(header) == cors.Authorization || cors.CanonicalName(header) == "Content-Type" && isOne(http.MethodPost)
		})
	})
}

// beside returns the members of the constant lists that stand beside the name of a header
// in a call.
func (c *check) beside(name ast.Expr) (members []string) {
	cur, ok := c.res.Root.FindNode(name)
	if !ok {
		return nil
	}
	call, ok := cur.Parent().Node().(*ast.CallExpr)
	if !ok {
		return nil
	}
	for _, arg := range call.Args {
		if arg == name {
			continue
		}
		for member := range strings.SplitSeq(text(c.pass, arg), ",") {
			members = append(members, strings.TrimSpace(member))
		}
	}
	return members
}
