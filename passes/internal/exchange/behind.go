package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A handler that is given to a router is behind what is around that: requests come
// to it only by what serves the router.

// behind reports whether somebody looks before what has a handler that is an operand
// of a call: the router whose method it is, http.DefaultServeMux if it is a function of
// net/http, or what a parameter of a function of the package goes to.
func (l *Lookout) behind(operand inspector.Cursor) bool {
	call := operand.Parent().Node().(*ast.CallExpr)
	if fn := l.prog.Callee(call); fn != nil {
		param := parameterOf(fn, slices.Index(call.Args, operand.Node().(ast.Expr)))
		return param != nil && l.behindVariable(param)
	}
	f, ok := typeutil.Callee(l.info, call).(*types.Func)
	switch {
	case !ok:
		return false
	case f.Signature().Recv() != nil:
		return l.behindRouter(receiver(call))
	case isMux(f):
		return l.behindVariable(f.Pkg().Scope().Lookup("DefaultServeMux"))
	}
	return false
}

// receiver returns the expression whose method a call is of, nil if there is none.
func receiver(call *ast.CallExpr) ast.Expr {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return sel.X
}

// parameterOf returns the parameter of a function that has an operand.
func parameterOf(fn *flow.Fn, operand int) types.Object {
	if fn.Obj == nil || operand < 0 || operand >= fn.Obj.Signature().Params().Len() {
		return nil
	}
	return fn.Obj.Signature().Params().At(operand)
}

// mayShareRouter reports whether what a call registers may be behind what another has
// a router use, its receiver or the one that it makes: that of the first is the same,
// or made of it, or not known.
func (l *Lookout) mayShareRouter(registers, uses *ast.CallExpr, receives bool) bool {
	from := l.routerOf(receiver(uses))
	for e := receiver(registers); ; {
		v := l.routerOf(e)
		if v == nil || receives && v == from {
			return true
		}
		call, ok := l.prog.OnlyValue(e).(*ast.CallExpr)
		switch {
		case !ok:
			return l.prog.IsAssigned(e) || v != from && isParameter(v) && isParameter(from)
		case call == uses:
			return true
		}
		if e = receiver(call); e == nil || l.routerOf(e) == nil {
			return false
		}
	}
}

func isParameter(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.Kind() == types.ParamVar
}

// routerOf returns the variable that an expression is, or another that has the same
// value and only that; nil if it is none.
func (l *Lookout) routerOf(e ast.Expr) types.Object {
	if e == nil {
		return nil
	}
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	if v := l.routerOf(l.prog.OnlyValue(id)); v != nil {
		return v
	}
	v, ok := l.info.Uses[id].(*types.Var)
	if !ok {
		return nil
	}
	return v
}

// behindRouter reports whether somebody looks before a router that an expression is:
// a variable, or one that is made of another.
func (l *Lookout) behindRouter(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return l.behindVariable(l.info.Uses[e])
	case *ast.SelectorExpr:
		return l.behindVariable(l.info.Uses[e.Sel])
	case *ast.CallExpr:
		return l.haveLook(e.Args, nil) || l.behindRouter(receiver(e))
	}
	return false
}

// behindVariable reports whether somebody looks before the router that a variable, a
// field or a parameter has, wherever that is given to something. Of a parameter, this
// may be where its function is called.
func (l *Lookout) behindVariable(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	if !ok {
		return false
	}
	v = v.Origin()
	if is, known := l.variables[v]; known {
		return is
	}
	l.variables[v] = false // meanwhile: they may be kept in each other
	l.variables[v] = slices.ContainsFunc(l.names[v], func(use inspector.Cursor) bool {
		return l.isBehind(use) || l.isServedBehind(use) || l.isKeptBehind(use)
	}) || v.Kind() == types.ParamVar && l.behindOperands(v)
	return l.variables[v]
}

// isBehind reports whether somebody looks before what is done with the router, or the
// middleware, at a cursor.
func (l *Lookout) isBehind(use inspector.Cursor) bool {
	if l.guards {
		return l.before(use, make(map[*flow.Fn]bool))
	}
	return l.around(use, make(map[*flow.Fn]bool))
}

// isServedBehind reports whether requests are handed on to the router at a cursor
// behind somebody who looks, or it is told to use one who does.
func (l *Lookout) isServedBehind(use inspector.Cursor) bool {
	if use.ParentEdgeKind() != edge.SelectorExpr_X || use.Parent().ParentEdgeKind() != edge.CallExpr_Fun {
		return false
	}
	cur := use.Parent().Parent()
	call := cur.Node().(*ast.CallExpr)
	m := framework.MemberOf(typeutil.Callee(l.info, call))
	switch {
	case m == nil:
		return false
	case m.Verb == framework.HandOn:
		return l.before(cur, make(map[*flow.Fn]bool))
	}
	return m.Verb == framework.Use && l.haveLook(call.Args, nil)
}

// isKeptBehind reports whether what an expression gives is kept in a variable or a
// field before which somebody looks.
func (l *Lookout) isKeptBehind(cur inspector.Cursor) bool {
	return l.behindVariable(keptIn(l.info, cur))
}

// keptIn returns the variable or field in which what an expression gives is kept, nil
// if there is none.
func keptIn(info *types.Info, cur inspector.Cursor) types.Object {
	switch to := keptAt(cur).(type) {
	case *ast.Ident:
		return info.ObjectOf(to)
	case *ast.SelectorExpr:
		return info.Uses[to.Sel]
	}
	return nil
}

// keptAt returns where what an expression gives is kept: what it is assigned to, or the
// key of a literal; nil if it is not.
func keptAt(cur inspector.Cursor) ast.Expr {
	kind, i := cur.ParentEdge()
	switch n := cur.Parent().Node().(type) {
	case *ast.AssignStmt:
		if kind == edge.AssignStmt_Rhs && len(n.Lhs) == len(n.Rhs) {
			return n.Lhs[i]
		}
	case *ast.ValueSpec:
		if kind == edge.ValueSpec_Values && len(n.Names) == len(n.Values) {
			return n.Names[i]
		}
	case *ast.KeyValueExpr:
		if kind == edge.KeyValueExpr_Value {
			return n.Key
		}
	}
	return nil
}

// Bypassed reports whether a handler that is made at a node, and kept, is registered
// where nobody looks before it, wherever else somebody does.
func (l *Lookout) Bypassed(made ast.Node) bool {
	cur, ok := l.making(made)
	if !ok {
		return false
	}
	for cur.ParentEdgeKind() == edge.UnaryExpr_X || cur.ParentEdgeKind() == edge.ParenExpr_X {
		cur = cur.Parent()
	}
	v, ok := keptIn(l.info, cur).(*types.Var)
	return ok && slices.ContainsFunc(l.names[v.Origin()], func(use inspector.Cursor) bool {
		operand, ok := l.registered(use)
		return ok && !l.before(operand, make(map[*flow.Fn]bool))
	})
}

// registered returns the operand that hands a handler at a cursor, or its ServeHTTP, on
// as one.
func (l *Lookout) registered(use inspector.Cursor) (operand inspector.Cursor, ok bool) {
	for {
		switch kind, i := use.ParentEdge(); kind {
		case edge.UnaryExpr_X, edge.ParenExpr_X:
		case edge.SelectorExpr_X:
			if sink, _ := framework.SinkOf(l.info.Uses[use.Parent().Node().(*ast.SelectorExpr).Sel]); sink == nil {
				return use, false
			}
		case edge.CallExpr_Args:
			sig, ok := l.info.TypeOf(use.Parent().Node().(*ast.CallExpr).Fun).(*types.Signature)
			return use, ok && i < sig.Params().Len() && isHandling(sig.Params().At(i).Type())
		default:
			return use, false
		}
		use = use.Parent()
	}
}

// behindOperands reports whether somebody looks before each of the routers that are
// given to a function as a parameter.
func (l *Lookout) behindOperands(param *types.Var) bool {
	cur, ok := l.root.FindByPos(param.Pos(), param.Pos())
	if !ok {
		return false
	}
	var fn *types.Func
	for c := range cur.Enclosing((*ast.FuncDecl)(nil)) {
		fn, _ = l.info.Defs[c.Node().(*ast.FuncDecl).Name].(*types.Func)
	}
	if fn == nil {
		return false
	}
	i := parameter(fn.Signature(), param)
	uses := l.names[fn]
	for _, use := range uses {
		call, ok := use.Parent().Node().(*ast.CallExpr)
		if !ok || use.ParentEdgeKind() != edge.CallExpr_Fun || i < 0 || i >= len(call.Args) {
			return false
		}
		if !l.behindRouter(call.Args[i]) {
			return false
		}
	}
	return len(uses) > 0
}
