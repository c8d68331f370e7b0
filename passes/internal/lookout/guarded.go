package lookout

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A middleware that lets everybody read responses is no danger where other code turns
// strangers away, whichever of them comes first: what they may read then is that they
// are refused.

// tellsWhence are the headers by which code may tell from where a page asks.
var tellsWhence = []string{cors.Origin, cors.FetchSite}

// NewGuards returns the lookout for code that turns requests away by where they come from.
func NewGuards(prog *flow.Program, root inspector.Cursor) *Lookout {
	return newLookout(prog, root, true)
}

// Guarded reports whether code in view turns requests away by where they come from
// before or behind a middleware: around it, beside it in a chain, or within it.
func (l *Lookout) Guarded(middleware ast.Node) bool {
	cur, ok := l.root.FindNode(middleware)
	return ok && l.before(cur, make(map[*flow.Fn]bool))
}

// handles reports whether a function is given what a handler is: it runs for a request,
// rather than once.
func (l *Lookout) handles(fn *flow.Fn) bool {
	return slices.ContainsFunc(fn.Type.Params.List, func(f *ast.Field) bool {
		role := framework.RoleOf(l.info.TypeOf(f.Type))
		return role == framework.ResponseRole || role == framework.ContextRole
	})
}

// looksAround reports whether a function of the package that looks is called. As a
// guard, it makes a handler of the one that it is given.
func (l *Lookout) looksAround(call *ast.CallExpr) bool {
	return l.looks[l.functionOf(call.Fun)] && (!l.guards || routing.IsHandling(l.info.TypeOf(call)))
}

// isOfMiddleware reports whether a selector is that of a middleware of a library, which
// makes a handler of another, or is one.
func (l *Lookout) isOfMiddleware(selector inspector.Cursor) bool {
	if !l.guards {
		return false
	}
	m := framework.LibraryAt(syntax.PackageOf(l.info.Uses[selector.Node().(*ast.SelectorExpr).Sel]))
	return m != nil && m.Subject == framework.CORS
}

// isGivenGuarded reports whether a call hands on a handler that a guard is around.
func (l *Lookout) isGivenGuarded(call *ast.CallExpr) bool {
	return l.guards && slices.ContainsFunc(call.Args, l.isGuarded)
}

// isGuarded reports whether an expression is a handler that a guard is around, or made
// of one.
func (l *Lookout) isGuarded(e ast.Expr) bool {
	e = ast.Unparen(e)
	if v := l.prog.OnlyValue(e); v != nil {
		return l.isGuarded(v)
	}
	call, ok := e.(*ast.CallExpr)
	if !ok || !routing.IsHandling(l.info.TypeOf(call)) {
		return false
	}
	if m := framework.MemberOf(typeutil.Callee(l.info, call)); m != nil && m.Verb == framework.Wrap && l.behindRouter(syntax.Receiver(call)) {
		return true
	}
	wraps := slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return routing.IsHandling(l.info.TypeOf(arg)) })
	return wraps && l.looksAround(call) || l.isGivenGuarded(call)
}

// endsChain reports whether a call has the handlers that come after run, or not run.
func (l *Lookout) endsChain(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(l.info, call))
	return m != nil && (m.Aborts || m.Verb == framework.HandOn)
}
