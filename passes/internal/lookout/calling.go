package lookout

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// Who looks may be called by a value of a function, or by a method of an interface. Which
// of those that there are it is then, is not known: it may be each.

// reaching returns the functions that have one of some places, or lead to one that has.
func (l *Lookout) reaching(places map[*flow.Fn][]token.Pos) map[*flow.Fn]bool {
	open := l.openCalls()
	heeds := func(from, to *flow.Fn) bool {
		return l.guards || !l.answering[from] || l.isCalled(from, to, l.refuses)
	}
	reach := l.prog.ReachingBy(func(fn *flow.Fn) bool { return len(places[fn]) > 0 }, heeds)
	for {
		next := l.prog.ReachingBy(func(fn *flow.Fn) bool {
			return reach[fn] || slices.ContainsFunc(open[fn], func(call *ast.CallExpr) bool { return l.mayCall(call, reach) })
		}, heeds)
		if len(next) == len(reach) {
			return next
		}
		reach = next
	}
}

// openCalls returns the calls of values and of methods of interfaces that tell each
// function something. Whom a request is handed on to says nothing of it.
func (l *Lookout) openCalls() map[*flow.Fn][]*ast.CallExpr {
	open := make(map[*flow.Fn][]*ast.CallExpr)
	for cur := range l.root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		tv := l.info.Types[call.Fun]
		if tv.IsType() || tv.IsBuiltin() || typeutil.StaticCallee(l.info, call) != nil || l.handsOn(call) || !l.isTold(call) {
			continue
		}
		if fn := l.prog.Enclosing(cur); fn != nil && l.heeds(fn, cur) {
			open[fn] = append(open[fn], call)
		}
	}
	return open
}

// isTold reports whether a call is one of a function or a method, or is given the request:
// a value that is given nothing of that is of a type that many have.
func (l *Lookout) isTold(call *ast.CallExpr) bool {
	return syntax.IsByName(l.info, call) || slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return routing.IsRequestType(l.info.TypeOf(e)) })
}

// handsOn reports whether a call may hand a request on: it gives nothing, or is given the
// response and gives nothing but an error.
func (l *Lookout) handsOn(call *ast.CallExpr) bool {
	t := l.info.TypeOf(call)
	if tuple, ok := t.(*types.Tuple); ok {
		return tuple.Len() == 0
	}
	return syntax.IsError(t) && slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		return framework.RoleOf(l.info.TypeOf(e)) == framework.ResponseRole
	})
}

// functionsAsValues returns the functions that give something and are used as values.
func (l *Lookout) functionsAsValues() (list []*flow.Fn) {
	for _, fn := range l.prog.Functions() {
		if fn.Obj != nil && l.prog.Uses(fn.Obj) == 0 {
			continue
		}
		if sig := l.signature(fn); sig != nil && sig.Results().Len() > 0 {
			list = append(list, fn)
		}
	}
	return list
}

// mayCall reports whether a call is one of some functions of the package or, if it is one
// of a value or of a method of an interface, may be: such a function is used as a value of
// that type, or is that method of a type of the package.
func (l *Lookout) mayCall(call *ast.CallExpr, of map[*flow.Fn]bool) bool {
	if typeutil.StaticCallee(l.info, call) != nil {
		return of[l.prog.Callee(call)]
	}
	if m, ok := typeutil.Callee(l.info, call).(*types.Func); ok && slices.ContainsFunc(l.implementing(m), func(fn *flow.Fn) bool { return of[fn] }) {
		return true
	}
	t := l.info.TypeOf(call.Fun)
	if t == nil {
		return false
	}
	sig, ok := t.Underlying().(*types.Signature)
	return ok && slices.ContainsFunc(l.values, func(fn *flow.Fn) bool { return of[fn] && types.Identical(l.signature(fn), sig) })
}

// callees returns the functions of the package that a call may be of: that which it
// names, or the methods of its types of that name by which values are those of an
// interface of the package.
func (l *Lookout) callees(call *ast.CallExpr) []*flow.Fn {
	if fn := l.prog.Callee(call); fn != nil {
		return []*flow.Fn{fn}
	}
	if m, ok := typeutil.Callee(l.info, call).(*types.Func); ok && m.Pkg() == l.prog.Pkg {
		return l.implementing(m)
	}
	return nil
}

// implementing returns the methods by which values of types of the package are, or may
// become, those of an interface that has a method, unless that is one that many things are,
// such as a handler or an error.
func (l *Lookout) implementing(m *types.Func) []*flow.Fn {
	recv := m.Signature().Recv()
	if recv == nil || m.Pkg() == nil || framework.Known(m.Pkg().Path()) {
		return nil
	}
	if list, known := l.methods[m]; known {
		return list
	}
	list := syntax.MethodsFor(l.prog, m)
	for _, fn := range l.prog.Functions() {
		if fn.Recv != nil && fn.Obj != nil && fn.Obj.Name() == m.Name() && !slices.Contains(list, fn) && slices.Contains(l.promised(fn.Obj), m) {
			list = append(list, fn)
		}
	}
	l.methods[m] = list
	return list
}
