package lookout

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
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// What becomes of a handler, or of a router, is followed through variables, fields and
// tables. Where that is lost sight of, a guard that the package has may be around it.

// mayBeGuarded reports whether a guard may be around that of which it is not known what
// becomes of it: the package has one.
func (l *Lookout) mayBeGuarded() bool { return len(l.leadsToGuard()) > 0 }

// leadsToGuard returns the functions that lead to a guard.
func (l *Lookout) leadsToGuard() map[*flow.Fn]bool {
	l.once.Do(func() { l.toGuard = l.prog.Reaching(l.isGuard) })
	return l.toGuard
}

// isGuard reports whether a function turns requests away by what it looks at, and hands
// others on. Whom it asks has the request for nothing else, unless that is given a handler.
func (l *Lookout) isGuard(fn *flow.Fn) bool {
	if !l.judges[fn] && len(l.consults[fn]) == 0 {
		return false
	}
	for cur := range l.calls(fn) {
		call := cur.Node().(*ast.CallExpr)
		goesOn := l.judges[fn] || slices.ContainsFunc(call.Args, l.isHandedTo) || slices.ContainsFunc(l.consults[fn], func(pos token.Pos) bool { return pos != call.Pos() })
		if l.endsChain(call) || goesOn && l.isUnknown(call) && l.isGivenResponse(call) {
			return true
		}
	}
	return false
}

// isGivenResponse reports whether a call is given a response, or the context of one, and
// not as a context.Context, by which nothing can be answered.
func (l *Lookout) isGivenResponse(call *ast.CallExpr) bool {
	sig, ok := l.info.TypeOf(call.Fun).Underlying().(*types.Signature)
	return ok && slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		i := min(slices.Index(call.Args, e), sig.Params().Len()-1)
		return routing.IsResponseOrContext(l.info, e) && !typematch.IsNamed(sig.Params().At(i).Type(), "context", "Context")
	})
}

// isUnknown reports whether it is not known what a call does: it is one of a value, or of
// a method of an interface that no framework has, and others may implement.
func (l *Lookout) isUnknown(call *ast.CallExpr) bool {
	if tv := l.info.Types[call.Fun]; tv.IsType() || tv.IsBuiltin() || typeutil.StaticCallee(l.info, call) != nil {
		return false
	}
	callee := typeutil.Callee(l.info, call)
	f, ok := callee.(*types.Func)
	return framework.MemberOf(callee) == nil && (!ok || syntax.IsOfOthers(f) || len(l.callees(call)) == 0)
}

// isHandedTo reports whether an operand of a call is a handler, or has handlers
// registered, so that it matters what the call does.
func (l *Lookout) isHandedTo(e ast.Expr) bool {
	t := l.info.TypeOf(e)
	return routing.IsHandling(t) || routing.IsRouter(t)
}

// keepers returns the variables and fields in which what an expression gives is kept, by
// itself or as an element.
func (l *Lookout) keepers(cur inspector.Cursor) []types.Object {
	if v := syntax.KeptIn(l.info, cur); v != nil {
		return []types.Object{v}
	}
	kind, _ := cur.ParentEdge()
	switch n := cur.Parent().Node().(type) {
	case *ast.RangeStmt:
		if kind == edge.RangeStmt_X {
			return l.objects(n.Key, n.Value)
		}
	case *ast.AssignStmt:
		if kind != edge.AssignStmt_Rhs {
			return nil
		}
		if to, ok := syntax.KeptAt(cur).(*ast.IndexExpr); ok {
			return l.objects(to.X)
		}
		if len(n.Lhs) > len(n.Rhs) {
			return l.handling(n.Lhs)
		}
	case *ast.CompositeLit:
		if f := l.elementField(n, cur.Node()); f != nil {
			return []types.Object{f}
		}
	}
	return nil
}

// isField reports whether an element of a literal is kept in a field of a struct of the
// package: what becomes of it is what becomes of that.
func (l *Lookout) isField(element inspector.Cursor) bool {
	return slices.ContainsFunc(l.keepers(element), func(obj types.Object) bool {
		v, ok := obj.(*types.Var)
		return ok && v.IsField() && v.Pkg() == l.prog.Pkg
	})
}

// objects returns the variables and fields that some expressions, or nil, name.
func (l *Lookout) objects(list ...ast.Expr) (objs []types.Object) {
	for _, e := range list {
		switch e := e.(type) {
		case *ast.Ident:
			objs = append(objs, l.info.ObjectOf(e))
		case *ast.SelectorExpr:
			objs = append(objs, l.info.Uses[e.Sel])
		}
	}
	return objs
}

// handling returns the variables and fields that have handlers.
func (l *Lookout) handling(list []ast.Expr) (objs []types.Object) {
	for _, obj := range l.objects(list...) {
		if obj != nil && routing.IsHandling(obj.Type()) {
			objs = append(objs, obj)
		}
	}
	return objs
}

// elementField returns the field that an element of a literal without keys is of, nil if
// it is of none.
func (l *Lookout) elementField(lit *ast.CompositeLit, element ast.Node) types.Object {
	t := l.info.TypeOf(lit)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem() // Have: []*T{{…}}
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	i := slices.IndexFunc(lit.Elts, func(e ast.Expr) bool { return e == element })
	if _, keyed := element.(*ast.KeyValueExpr); keyed || i < 0 || i >= s.NumFields() {
		return nil
	}
	return s.Field(i)
}

// isLookingMiddleware reports whether an operand is a function that looks, and hands
// requests on or makes what does, but for one that is around another already.
func (l *Lookout) isLookingMiddleware(e ast.Expr) bool {
	if _, ok := l.info.TypeOf(e).Underlying().(*types.Signature); !ok {
		return false
	}
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && !l.info.Types[call.Fun].IsType() && l.wrapsAnother(call) {
		return false
	}
	return l.leadsToGuard()[l.functionOf(e)]
}

// isGivenGuard reports whether a method of which nothing is known is given nothing but
// handlers or middlewares, and one of them looks: it is no registration of a route.
func (l *Lookout) isGivenGuard(call *ast.CallExpr) bool {
	if l.prog.Callee(call) != nil || slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return !routing.IsHandling(l.info.TypeOf(e)) }) {
		return false
	}
	return slices.ContainsFunc(call.Args, l.isLookingMiddleware)
}

// isCalledBehind reports whether a handler that is a function, at a cursor, is called
// behind somebody who looks.
func (l *Lookout) isCalledBehind(use inspector.Cursor) bool {
	return use.ParentEdgeKind() == edge.CallExpr_Fun && l.before(use.Parent(), make(map[*flow.Fn]bool))
}

// isConvertedBehind reports whether a call converts a function to a type that is a
// handler, which looks before it calls it.
func (l *Lookout) isConvertedBehind(call *ast.CallExpr) bool {
	if !l.info.Types[call.Fun].IsType() {
		return false
	}
	fn := routing.HandlerMethod(l.prog, l.info.TypeOf(call.Fun))
	return fn != nil && l.behindVariable(fn.Obj.Signature().Recv())
}

// madeBehind reports whether the router that a call of a function of the package gives
// is one before which somebody looks.
func (l *Lookout) madeBehind(call *ast.CallExpr) bool {
	fn := l.prog.Callee(call)
	if fn == nil || l.makers[fn] {
		return false
	}
	l.makers[fn] = true
	defer delete(l.makers, fn)
	return slices.ContainsFunc(fn.Returns(), func(ret *ast.ReturnStmt) bool {
		return slices.ContainsFunc(ret.Results, l.behindRouter)
	})
}

// isReadElsewhere reports whether only code out of sight can read a variable or a field:
// nobody in view does.
func (l *Lookout) isReadElsewhere(v *types.Var) bool {
	if !v.Exported() || !v.IsField() && v.Parent() != v.Pkg().Scope() {
		return false
	}
	if v.Pkg() == l.prog.Pkg && v.Pkg().Name() == "main" || v.Pkg() != l.prog.Pkg && framework.Known(v.Pkg().Path()) {
		return false
	}
	return !slices.ContainsFunc(l.names[v], func(use inspector.Cursor) bool { return !syntax.IsTarget(use) })
}

// isForeign reports whether it is not known what is done with a router, since it belongs
// to another package than that which has it registered: a field, a variable, or what a
// function returns.
func (l *Lookout) isForeign(e ast.Expr) bool {
	obj := l.named(e)
	if obj == nil || obj.Pkg() == nil || obj.Pkg() == l.prog.Pkg || !routing.IsRouter(l.info.TypeOf(e)) {
		return false
	}
	name := typematch.NameOf(l.info.TypeOf(e))
	return name == nil || name.Pkg() != obj.Pkg()
}

// named returns what an expression selects or calls.
func (l *Lookout) named(e ast.Expr) types.Object {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		return l.info.Uses[e.Sel]
	case *ast.CallExpr:
		return typeutil.Callee(l.info, e)
	}
	return nil
}
