package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A middleware among many, which are too large to be run together, may be judged by itself
// where no other has to do with the headers that are told apart, or with the Origin.

// maxAlone bounds the work of a run by itself, in nodes, where the package has cost all that
// it may.
const maxAlone = 10000

// runAlone runs the middleware by itself that allows origins, if there is one, the runs that
// came to it were not complete, and what the package says of Vary is in it, or is called by
// it: what handlers behind it allow is about their own answers. It returns the outcomes of
// that, none if this run is not complete either, or if the middleware may not be there.
func (d *headerTracking) runAlone(x *flow.Exec, root inspector.Cursor) (outcomes []outcome) {
	if len(d.incomplete) == 0 {
		return nil
	}
	fn := d.onlyMiddleware()
	isJudged := slices.ContainsFunc(d.outcomes, func(o outcome) bool { return o.root == fn && !d.incomplete[fn] })
	if fn == nil || isJudged || !d.isWithin(fn, d.places.vary) {
		return nil
	}
	maker := fn
	for d.prog.Parent(maker) != nil {
		maker = d.prog.Parent(maker)
	}
	if !d.isThere(root, maker, make(map[*flow.Fn]bool)) {
		return nil
	}
	before, was := len(d.outcomes), d.incomplete[fn]
	delete(d.incomplete, fn)
	x.Again(fn)
	limit := x.Limit
	x.Limit = max(limit, x.Work()+maxAlone)
	d.runWith(x, maker, func(lit *flow.Fn, _ *flow.State) bool { return d.prog.IsWithin(lit, fn) })
	x.Limit = limit
	for _, o := range d.outcomes[before:] {
		if o.root == fn {
			o.alone = true
			outcomes = append(outcomes, o)
		}
	}
	isUnsure := func(o outcome) bool { return o.st.Unsure }
	if d.incomplete[fn] || slices.ContainsFunc(outcomes, isUnsure) {
		outcomes = nil
	}
	if was {
		d.incomplete[fn] = true
	}
	d.outcomes = d.outcomes[:before]
	return outcomes
}

// isThere reports whether what a function makes is around others whatever anybody chooses,
// and is told nothing by those who call it: each place that names it, and each that names
// what that is in, comes before all branches that end there without an error.
func (d *headerTracking) isThere(root inspector.Cursor, fn *flow.Fn, seen map[*flow.Fn]bool) bool {
	seen[fn] = true
	if fn.Obj == nil {
		return true
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		if d.info.Uses[cur.Node().(*ast.Ident)] != fn.Obj || flow.IsTestFile(d.prog.Fset, cur.Node().Pos()) {
			continue
		}
		by := d.prog.Enclosing(cur)
		if by == nil || d.inBranch(cur) || d.tells(cur) {
			return false
		}
		for d.prog.Parent(by) != nil {
			by = d.prog.Parent(by)
		}
		if !seen[by] && !d.isThere(root, by, seen) {
			return false
		}
	}
	return true
}

// tells reports whether the call at which a function is named gives it a constant, or what is
// written there.
func (d *headerTracking) tells(name inspector.Cursor) bool {
	name = syntax.Qualified(name)
	if name.ParentEdgeKind() != edge.CallExpr_Fun {
		return false
	}
	return slices.ContainsFunc(name.Parent().Node().(*ast.CallExpr).Args, func(e ast.Expr) bool {
		if addr, ok := ast.Unparen(e).(*ast.UnaryExpr); ok {
			e = addr.X
		}
		_, isLiteral := ast.Unparen(e).(*ast.CompositeLit)
		return isLiteral || d.info.Types[e].Value != nil || d.info.Types[e].IsNil()
	})
}

// inBranch reports whether what stands at a cursor is in a branch of the declaration that it
// is in, or comes after one that returns something other than an error.
func (d *headerTracking) inBranch(at inspector.Cursor) bool {
	for cur := range at.Enclosing((*ast.IfStmt)(nil), (*ast.CaseClause)(nil), (*ast.CommClause)(nil), (*ast.FuncDecl)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.FuncDecl:
			return d.returnsBefore(cur, at)
		case *ast.IfStmt:
			if at.Node().Pos() < n.Body.Pos() {
				continue // in what comes before the branch
			}
		}
		return true
	}
	return false
}

// returnsBefore reports whether a declaration, or a literal of it, returns before what stands
// there at a cursor, not with an error.
func (d *headerTracking) returnsBefore(fn, at inspector.Cursor) bool {
	for cur := range fn.Preorder((*ast.ReturnStmt)(nil)) {
		n := cur.Node().(*ast.ReturnStmt)
		fails := func(e ast.Expr) bool { return syntax.IsError(d.info.TypeOf(e)) && !d.info.Types[e].IsNil() }
		comesBefore := n.End() <= at.Node().Pos() && d.prog.IsWithin(d.prog.Enclosing(at), d.prog.Enclosing(cur))
		if comesBefore && !slices.ContainsFunc(n.Results, fails) {
			return true
		}
	}
	return false
}

// refusesAround reports whether a function that hands on, other than those that lead to the
// header, may refuse who does not show who it is: it leads to a 401 or a 403, or to code out
// of sight that is given the response, and not told another status.
func (d *headerTracking) refusesAround(root inspector.Cursor) bool {
	refuses := make(map[*flow.Fn]bool)
	for cur := range root.Preorder((*ast.BasicLit)(nil), (*ast.SelectorExpr)(nil), (*ast.Ident)(nil), (*ast.CallExpr)(nil)) {
		call, isCall := cur.Node().(*ast.CallExpr)
		status := d.statusOf(cur.Node().(ast.Expr))
		if status == http.StatusUnauthorized || status == http.StatusForbidden || isCall && d.answersOutOfSight(call) {
			refuses[d.prog.Enclosing(cur)] = true
		}
	}
	leads := d.prog.Reaching(func(fn *flow.Fn) bool { return refuses[fn] })
	return slices.ContainsFunc(d.prog.Functions(), func(fn *flow.Fn) bool {
		return leads[fn] && !d.reach[fn] && d.takesResponse(fn) && d.handsOn(fn)
	})
}

// statusOf returns the status code that an expression is, 0 if it is none.
func (d *headerTracking) statusOf(e ast.Expr) int {
	v := d.info.Types[e].Value
	if v == nil || v.Kind() != constant.Int {
		return 0
	}
	code, ok := constant.Int64Val(v)
	if !ok || code < 100 || code > 599 {
		return 0
	}
	return int(code)
}

// answersOutOfSight reports whether a call gives the response to a function of another
// package that is no framework's, and tells it no status.
func (d *headerTracking) answersOutOfSight(call *ast.CallExpr) bool {
	f, ok := typeutil.Callee(d.info, call).(*types.Func)
	if !ok || f.Pkg() == nil || f.Pkg() == d.pkg || framework.Known(f.Pkg().Path()) {
		return false
	}
	isResponse := func(e ast.Expr) bool { return routing.IsResponseOrContext(d.info, e) }
	tells := func(e ast.Expr) bool { return d.statusOf(e) != 0 }
	return slices.ContainsFunc(call.Args, isResponse) && !slices.ContainsFunc(call.Args, tells)
}

// All returns the responses of all runs, those of a middleware by itself among them.
func (res *Result) All() []*Response { return slices.Concat(res.Responses, res.Alone) }

// collectAlone groups the outcomes of such a run.
func (d *domain) collectAlone(x *flow.Exec, outcomes []outcome) []*Response {
	all := d.outcomes
	defer func() { d.outcomes = all }()
	d.outcomes = outcomes
	return d.collect(x)
}

// onlyMiddleware returns the function that leads to a write of the header and hands on to
// other handlers, nil if others that hand on have to do with the headers, too.
func (d *headerTracking) onlyMiddleware() (only *flow.Fn) {
	for _, fn := range d.prog.Functions() {
		switch {
		case !d.relevant[fn] || !d.takesResponse(fn) || !d.handsOn(fn) || only != nil && d.prog.IsWithin(fn, only):
		case only != nil || !d.reach[fn]:
			return nil
		default:
			only = fn
		}
	}
	return only
}

// isWithin reports whether each of some places is in a function, or in one that it calls, or
// at package level.
func (d *headerTracking) isWithin(fn *flow.Fn, places []inspector.Cursor) bool {
	in := make(map[*flow.Fn]bool)
	for _, cur := range places {
		if by := d.prog.Enclosing(cur); by != nil {
			in[by] = true
		}
	}
	for by := range in {
		if !d.prog.IsWithin(by, fn) && !d.prog.Reaching(func(fn *flow.Fn) bool { return fn == by })[fn] {
			return false
		}
	}
	return true
}
