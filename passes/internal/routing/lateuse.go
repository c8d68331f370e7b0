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
)

// A LateUse is a call that gives a router a middleware that allows origins when all
// its routes have been added. Some routers run a middleware for later ones only.
type LateUse struct {
	Call  *ast.CallExpr
	Route *ast.CallExpr // adds one of the routes

	// First is the statement of the same list that comes to a route, or to a group for
	// some, first; nil if the function is called later, or if it is what makes the router.
	First ast.Stmt
}

// LateUses returns the calls that give routers such middlewares too late, in source
// order. All that is done with the router is in sight, and no route allows an origin
// in another way. Allowing are the functions whose responses allow one, and mayAllow
// those of which that is not known.
func (g *Registry) LateUses(allowing, mayAllow []*flow.Fn) (list []*LateUse) {
	u := &useOrder{g, allowing, mayAllow}
	for cur := range g.root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(g.info, call))
		if m == nil || m.Verb != framework.Use || !m.Ordered || !slices.ContainsFunc(call.Args, u.isCORS) || flow.IsTestFile(g.prog.Fset, call.Pos()) {
			continue
		}
		if l := u.lateUse(cur); l != nil {
			list = append(list, l)
		}
	}
	return list
}

// A useOrder knows which functions allow origins, and so what is used too late.
type useOrder struct {
	*Registry
	allowing, mayAllow []*flow.Fn
}

// isCORS reports whether an expression is a middleware of a library for CORS, or one of
// the package that allows an origin, or makes what does.
func (u *useOrder) isCORS(e ast.Expr) bool {
	return u.corsLibrary(e) != nil || u.hasOne(e, u.allowing)
}

// hasOne reports whether an expression is a function that is, or makes, one of some.
func (u *useOrder) hasOne(e ast.Expr, of []*flow.Fn) bool {
	fn := syntax.FunctionOf(u.info, u.prog, e)
	return fn != nil && slices.ContainsFunc(of, func(f *flow.Fn) bool { return u.prog.IsWithin(f, fn) })
}

// lateUse returns what is known of a call that gives a router a middleware for CORS, nil
// if it may be in time.
func (u *useOrder) lateUse(cur inspector.Cursor) *LateUse {
	call := cur.Node().(*ast.CallExpr)
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || cur.ParentEdgeKind() != edge.ExprStmt_X || u.isAnswered(call) {
		return nil
	}
	fn, obj := u.prog.Enclosing(cur), u.object(sel.X)
	if fn == nil || cur.Parent().Parent().Node() != fn.Body || obj == nil {
		return nil
	}
	t := &timing{g: u, fn: fn, at: call, steps: u.steps(cur), first: call.Pos(), seen: make(map[types.Object]bool)}
	if !t.makes(obj) || !t.seen[obj] && !t.object(obj, token.NoPos) || t.route == nil {
		return nil
	}
	late := &LateUse{Call: call, Route: t.route}
	if t.first > fn.Body.Lbrace && t.first != t.made {
		late.First = fn.Body.List[slices.IndexFunc(fn.Body.List, func(s ast.Stmt) bool { return t.first < s.End() })]
	}
	return late
}

// isAnswered reports whether a response of the package other than those of a call's
// middlewares allows an origin, or may.
func (u *useOrder) isAnswered(call *ast.CallExpr) bool {
	return slices.ContainsFunc(slices.Concat(u.allowing, u.mayAllow), func(f *flow.Fn) bool {
		return !slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return u.hasOne(e, []*flow.Fn{f}) })
	})
}

// isRouter reports whether a call makes a router that has no routes: a new one, or a
// group.
func (g *Registry) isRouter(call *ast.CallExpr) bool {
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	if !ok || f.Pkg() == g.prog.Pkg {
		return false
	}
	m := framework.MemberOf(f)
	return f.Signature().Recv() == nil || m != nil && m.Verb == framework.Group
}

// given looks at a function that is given the router.
func (t *timing) given(cur inspector.Cursor, by token.Pos) bool {
	call := cur.Parent().Node().(*ast.CallExpr)
	f, ok := typeutil.Callee(t.g.info, call).(*types.Func)
	if !ok {
		return false
	}
	if f.Pkg() != t.g.prog.Pkg {
		return serves(f)
	}
	i := slices.Index(call.Args, cur.Node().(ast.Expr))
	return t.g.prog.Decl(f) != nil && i < f.Signature().Params().Len() && t.object(f.Signature().Params().At(i), t.place(cur, by))
}

// call looks at a call of one of the router's methods.
func (t *timing) call(cur inspector.Cursor, by token.Pos) bool {
	call := cur.Node().(*ast.CallExpr)
	place := t.place(cur, by)
	early := place < t.at.Pos()
	m := framework.MemberOf(typeutil.Callee(t.g.info, call))
	switch {
	case call == t.at:
		return true
	case m == nil || m.Verb == framework.HandOn:
		return !t.g.isGivenHandler(call) && (early || isDone(t.g.info.TypeOf(call)))
	case m.Verb.IsRoute():
		if t.route == nil || place < t.first {
			t.route = call
		}
		t.first = min(t.first, place)
		// Have: the last operand answers, wherever it comes from.
		last := len(call.Args) - 1
		return early && last >= 0 && !call.Ellipsis.IsValid() && !slices.ContainsFunc(call.Args[:last], t.g.isAllowing) && !t.mayAllow(call.Args[last]) && t.goesOn(cur, by)
	case m.Verb == framework.Use:
		return (!early || !slices.ContainsFunc(call.Args, t.g.isAllowing)) && t.goesOn(cur, by)
	case m.Verb == framework.Group:
		t.first = min(t.first, place)
		return early && !slices.ContainsFunc(call.Args, t.g.isAllowing) && t.result(cur, by)
	}
	return false
}

// goesOn looks at what is done with the router that a method of it returns, if it does.
func (t *timing) goesOn(cur inspector.Cursor, by token.Pos) bool {
	kind := cur.ParentEdgeKind()
	if !t.g.isFluent(cur.Node().(ast.Expr)) || kind == edge.ExprStmt_X {
		return true
	}
	kept := syntax.KeptIn(t.g.info, cur)
	if t.g.same[kept] != nil {
		return true // what is done with that is looked at, too
	}
	return kind == edge.SelectorExpr_X && t.use(cur, by) || kept != nil && (t.seen[kept] || t.object(kept, by))
}

// result looks at what is done with a router that is the result of a call.
func (t *timing) result(cur inspector.Cursor, by token.Pos) bool {
	if cur.ParentEdgeKind() != edge.AssignStmt_Rhs {
		return t.use(cur, by)
	}
	assign := cur.Parent().Node().(*ast.AssignStmt)
	id, ok := assign.Lhs[0].(*ast.Ident)
	if !ok || len(assign.Lhs) != 1 || t.g.prog.OnlyValue(id) == nil {
		return false
	}
	v := t.g.info.Defs[id]
	return v != nil && t.object(v, by)
}

// returned looks at what is done with the router by those who call the function that
// returns it. They can do no more than serve it if it is returned as a handler.
func (t *timing) returned(cur inspector.Cursor) bool {
	if fn := t.g.prog.Enclosing(cur); fn.Obj != nil {
		_, i := cur.ParentEdge()
		if results := fn.Obj.Signature().Results(); i < results.Len() && servesOnly(results.At(i).Type()) {
			return true
		}
	}
	f := t.fn.Obj
	if f == nil || f.Exported() && f.Pkg().Name() != "main" || t.fn.Type.Results.NumFields() != 1 {
		return false
	}
	return !slices.ContainsFunc(t.g.uses[f], func(use inspector.Cursor) bool {
		return use.ParentEdgeKind() != edge.CallExpr_Fun || !t.result(use.Parent(), t.at.End())
	})
}

// isAllowing reports whether an operand is a middleware that allows origins, or may be: a
// text is none, wherever it comes from.
func (u *useOrder) isAllowing(e ast.Expr) bool {
	return !syntax.IsBasic(u.info.TypeOf(e)) && (u.isCORS(e) || u.isOutOfSight(e))
}

// mayAllow reports whether what answers by a route allows origins, or may: a value that is
// kept somewhere may have been wrapped by the middleware, if that is used more than once,
// or by that of a library.
func (t *timing) mayAllow(e ast.Expr) bool {
	if t.g.isCORS(e) {
		return true
	}
	if syntax.FunctionOf(t.g.info, t.g.prog, e) != nil {
		return false
	}
	for cur := range t.g.root.Preorder((*ast.CallExpr)(nil)) {
		lib := t.g.configured(cur.Node().(*ast.CallExpr))
		if lib != nil && !slices.ContainsFunc(t.at.Args, func(e ast.Expr) bool { return t.g.corsLibrary(e) == lib }) {
			return true
		}
	}
	return slices.ContainsFunc(t.at.Args, func(e ast.Expr) bool {
		fn := syntax.FunctionOf(t.g.info, t.g.prog, e)
		return t.g.isCORS(e) && fn != nil && fn.Obj != nil && len(t.g.uses[fn.Obj]) > 1
	})
}

// isDone reports whether a call that gives a value of a type is one for what it does:
// it gives nothing, or an error.
func isDone(t types.Type) bool {
	tuple, ok := t.(*types.Tuple)
	return ok && tuple.Len() == 0 || !ok && syntax.IsError(t)
}

// servesOnly reports whether a handler of a type, such as http.Handler, can do nothing
// but handle requests, as far as its type tells.
func servesOnly(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.NumMethods() == 1 && framework.IsHandler(i.Method(0))
}
