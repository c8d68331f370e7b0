package lookout

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A handler that is given to a router is behind what is around that: requests come
// to it only by what serves the router.

// behind reports whether somebody looks before what has a handler that is an operand
// of a call: the router whose method it is, http.DefaultServeMux if it is a function of
// net/http, or what a parameter of a function of the package goes to.
func (l *Lookout) behind(operand inspector.Cursor) bool {
	call := operand.Parent().Node().(*ast.CallExpr)
	if callees := l.callees(call); len(callees) > 0 {
		i := slices.Index(call.Args, operand.Node().(ast.Expr))
		return slices.ContainsFunc(callees, func(fn *flow.Fn) bool { return l.behindVariable(syntax.ParameterOf(fn, i)) })
	}
	f, ok := typeutil.Callee(l.info, call).(*types.Func)
	switch {
	case !ok:
		return false
	case f.Signature().Recv() != nil:
		return l.behindRouterAt(syntax.Receiver(call), l.pathOf(call)) || slices.ContainsFunc(syntax.Embedded(l.info, call), l.behindVariable)
	case routing.IsMux(f):
		return l.behindVariable(f.Pkg().Scope().Lookup("DefaultServeMux"))
	}
	return false
}

// mayShareRouter reports whether what a call registers may be behind what another has
// a router use, its receiver or the one that it makes: that of the first, which may be
// an operand of a function, is the same, or made of it, or not known.
func (l *Lookout) mayShareRouter(registers, uses *ast.CallExpr, receives bool) bool {
	if e := syntax.Receiver(registers); e != nil && !l.isPackage(e) {
		return l.mayBeRouter(e, uses, receives)
	}
	return slices.ContainsFunc(registers.Args, func(e ast.Expr) bool {
		return routing.IsRouter(l.info.TypeOf(e)) && l.mayBeRouter(e, uses, receives)
	})
}

func (l *Lookout) isPackage(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if !ok {
		return false
	}
	_, ok = l.info.Uses[id].(*types.PkgName)
	return ok
}

// mayBeRouter reports whether a router may be that which a call has use something, or
// made of it.
func (l *Lookout) mayBeRouter(e ast.Expr, uses *ast.CallExpr, receives bool) bool {
	for from := l.routerOf(syntax.Receiver(uses)); ; {
		v := l.routerOf(e)
		if v == nil || receives && v == from {
			return true
		}
		call, ok := l.prog.OnlyValue(e).(*ast.CallExpr)
		switch {
		case !ok:
			return l.prog.IsAssigned(e) || v != from && syntax.IsParameter(v) && syntax.IsParameter(from)
		case call == uses:
			return true
		}
		if e = syntax.Receiver(call); e == nil || l.routerOf(e) == nil {
			return false
		}
	}
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

// behindRouterAt is behindRouter for a path of the router, if that is a variable.
func (l *Lookout) behindRouterAt(e ast.Expr, path string) bool {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		return l.behindVariableAt(l.info.Uses[id], path)
	}
	return l.behindRouter(e)
}

// behindRouter reports whether somebody looks before a router that an expression is:
// a variable, or one that is made of another.
func (l *Lookout) behindRouter(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return l.behindVariable(l.info.Uses[e])
	case *ast.SelectorExpr:
		return l.behindVariable(l.info.Uses[e.Sel]) || l.isForeign(e) && l.mayBeGuarded()
	case *ast.CallExpr:
		return l.haveLook(e.Args, nil) || l.behindRouter(syntax.Receiver(e)) || l.madeBehind(e) || l.isForeign(e) && l.mayBeGuarded()
	case *ast.StarExpr:
		return l.behindRouter(e.X)
	case *ast.UnaryExpr:
		return l.behindRouter(e.X)
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, func(e ast.Expr) bool { return l.behindRouter(elementOf(e)) })
	case *ast.IndexExpr, *ast.TypeAssertExpr:
		return l.mayBeGuarded()
	}
	return false
}

// behindVariable reports whether somebody looks before the router that a variable, a
// field or a parameter has, wherever that is given to something, or before one that it is
// made of. Of a parameter, this may be where its function is called.
func (l *Lookout) behindVariable(obj types.Object) bool { return l.behindVariableAt(obj, "") }

// behindVariableAt is the same of the router that a variable has, for a path there.
func (l *Lookout) behindVariableAt(obj types.Object, path string) bool {
	v, ok := obj.(*types.Var)
	if !ok {
		return false
	}
	at := place{v.Origin(), path}
	if is, known := l.variables[at]; known {
		return is
	}
	l.variables[at] = false // meanwhile: they may be kept in each other
	l.variables[at] = slices.ContainsFunc(l.names[at.v], func(use inspector.Cursor) bool {
		return l.isBehind(use) || l.isServedBehind(use, path) || l.isCalledBehind(use)
	}) || l.comesFromBehind(at.v) || l.isReadElsewhere(at.v) && l.mayBeGuarded()
	return l.variables[at]
}

// comesFromBehind reports whether somebody looks before what a variable is made of, or
// before each operand of its function that it is.
func (l *Lookout) comesFromBehind(v *types.Var) bool {
	if v.Kind() == types.ParamVar || v.Kind() == types.RecvVar {
		return l.behindOperands(v)
	}
	isPlain := !routing.IsRouter(v.Type()) && (routing.IsHandler(v.Type()) || routing.IsHandlerFunc(v.Type())) // nothing is registered there
	return !isPlain && slices.ContainsFunc(l.valuesOf(v), l.behindRouter)
}

// isBehind reports whether somebody looks before what is done with the router, or the
// middleware, at a cursor.
func (l *Lookout) isBehind(use inspector.Cursor) bool {
	if l.guards {
		return l.before(use, make(map[*flow.Fn]bool))
	}
	return l.around(use, make(map[*flow.Fn]bool))
}

// isServedBehind reports whether requests for a path are handed on to the router at a
// cursor behind somebody who looks, or it is told to use one who does.
func (l *Lookout) isServedBehind(use inspector.Cursor, path string) bool {
	for use.ParentEdgeKind() == edge.IndexExpr_X || use.ParentEdgeKind() == edge.ParenExpr_X {
		use = use.Parent()
	}
	if use.ParentEdgeKind() != edge.SelectorExpr_X || use.Parent().ParentEdgeKind() != edge.CallExpr_Fun {
		return false
	}
	cur := use.Parent().Parent()
	call := cur.Node().(*ast.CallExpr)
	m := framework.MemberOf(typeutil.Callee(l.info, call))
	switch {
	case m == nil:
		return l.isGivenGuard(call)
	case m.Verb == framework.HandOn:
		return l.before(cur, make(map[*flow.Fn]bool))
	}
	return m.Verb == framework.Use && l.haveLook(call.Args, nil) && !areApart(l.pathOf(call), path)
}

// isKeptBehind reports whether what an expression gives is kept in a variable or a
// field before which somebody looks.
func (l *Lookout) isKeptBehind(cur inspector.Cursor) bool {
	return slices.ContainsFunc(l.keepers(cur), l.behindVariable)
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
	v, ok := syntax.KeptIn(l.info, cur).(*types.Var)
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
			return use, ok && i < sig.Params().Len() && routing.IsHandling(sig.Params().At(i).Type())
		default:
			return use, false
		}
		use = use.Parent()
	}
}

// behindOperands reports whether somebody looks before each of the routers that are
// given to a function as a parameter.
func (l *Lookout) behindOperands(param *types.Var) bool {
	fn := l.functionWith(param)
	if fn == nil || param.Kind() == types.RecvVar && framework.IsHandler(fn.Obj) {
		return false // of a handler, it is no router that somebody has it register something at
	}
	uses := l.callsOf(fn)
	if len(uses) == 0 {
		return syntax.IsOfOthers(fn.Obj) && l.mayBeGuarded()
	}
	i := syntax.ParameterIndex(l.signature(fn), param)
	return syntax.Every(uses, func(use inspector.Cursor) bool {
		call, ok := use.Parent().Node().(*ast.CallExpr)
		switch {
		case ok && use.ParentEdgeKind() == edge.CallExpr_Fun:
			return l.behindRouter(syntax.OperandAt(call, i))
		case ok && framework.MemberOf(typeutil.Callee(l.info, call)) != nil:
			return l.around(use, make(map[*flow.Fn]bool))
		}
		return l.mayBeGuarded() // whoever it is given to calls it with a router of theirs
	})
}

// callsOf returns the places that name a function, or the variable that has a literal and
// nothing else.
func (l *Lookout) callsOf(fn *flow.Fn) []inspector.Cursor {
	uses := l.uses(fn)
	if fn.Obj != nil {
		return uses
	}
	v, ok := syntax.KeptIn(l.info, uses[0]).(*types.Var)
	if !ok || v.IsField() || l.prog.OnlyValueOf(v) != fn.Node {
		return uses
	}
	return l.names[v]
}

// functionWith returns the function that has a parameter.
func (l *Lookout) functionWith(param *types.Var) *flow.Fn {
	cur, ok := l.root.FindByPos(param.Pos(), param.Pos())
	if !ok {
		return nil
	}
	return l.prog.Enclosing(cur)
}

func (l *Lookout) signature(fn *flow.Fn) *types.Signature {
	if fn.Obj != nil {
		return fn.Obj.Signature()
	}
	sig, _ := l.info.TypeOf(fn.Node.(ast.Expr)).(*types.Signature)
	return sig
}
