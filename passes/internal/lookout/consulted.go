package lookout

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Code out of sight that is given a request, and says whether it may come in, may have
// looked at who asks. So may have those who call a function of the package and tell it.

// consult notes where functions ask code out of sight.
func (l *Lookout) consult() {
	if l.guards {
		return // by what those turn requests away is not known
	}
	for cur := range l.root.Preorder((*ast.CallExpr)(nil), (*ast.Ident)(nil)) {
		if fn := l.prog.Enclosing(cur); l.isConsulted(cur) && l.isHeeded(fn, cur) {
			l.reads[fn] = append(l.reads[fn], cur.Node().Pos())
			l.consults[fn] = append(l.consults[fn], cur.Node().Pos())
		}
	}
}

// isConsulted reports whether something depends on what code out of sight says of a
// request: yes or no, or an error. Who gives a user besides has looked for a login.
func (l *Lookout) isConsulted(cur inspector.Cursor) bool {
	switch n := cur.Node().(type) {
	case *ast.CallExpr:
		if !isVerdict(l.info.TypeOf(n)) || !l.isGivenRequest(n) || !l.isOutOfSight(n) {
			return false
		}
	case *ast.Ident:
		if !l.isToldByOthers(l.info.Uses[n]) {
			return false
		}
	default:
		return false
	}
	return l.decides(syntax.Qualified(cur))
}

// isVerdict reports whether a type is yes or no, or error.
func isVerdict(t types.Type) bool {
	return t != nil && (typematch.IsBoolean(t) || syntax.IsError(t))
}

func (l *Lookout) isGivenRequest(call *ast.CallExpr) bool {
	return slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return routing.IsRequestType(l.info.TypeOf(e)) })
}

// isOutOfSight reports whether a call is of code that is not in view and of which nothing
// is known, or may be: a function of another package, a method of an interface that no
// type of this one has, or a value from elsewhere.
func (l *Lookout) isOutOfSight(call *ast.CallExpr) bool {
	if tv := l.info.Types[call.Fun]; tv.IsType() || tv.IsBuiltin() {
		return false
	}
	if f, ok := typeutil.Callee(l.info, call).(*types.Func); ok {
		return l.isFunctionOutOfSight(f)
	}
	return l.functionOf(call.Fun) == nil && l.mayComeFromElsewhere(call.Fun, make(map[*types.Var]bool))
}

func (l *Lookout) isFunctionOutOfSight(f *types.Func) bool {
	if f.Pkg() == nil || framework.LibraryAt(f.Pkg()) != nil || framework.Known(f.Pkg().Path()) {
		return false
	}
	if recv := f.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
		return len(l.implementing(f)) == 0
	}
	return f.Pkg() != l.prog.Pkg
}

// mayComeFromElsewhere reports whether the function that an expression is may be one of
// code out of sight.
func (l *Lookout) mayComeFromElsewhere(e ast.Expr, seen map[*types.Var]bool) bool {
	var obj types.Object
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		obj = l.info.Uses[e]
	case *ast.SelectorExpr:
		obj = l.info.Uses[e.Sel]
	case *ast.CallExpr:
		obj = typeutil.Callee(l.info, e)
	}
	switch obj := obj.(type) {
	case *types.Func:
		return l.isFunctionOutOfSight(obj)
	case *types.Var:
		v := obj.Origin()
		if seen[v] {
			return false
		}
		seen[v] = true
		return l.isGivenElsewhere(v) || slices.ContainsFunc(l.valuesOf(v), func(e ast.Expr) bool { return l.mayComeFromElsewhere(e, seen) })
	}
	return false
}

// isToldByOthers reports whether an object is a parameter by which a function that goes on
// with a request is told yes or no, or an error, by nobody but code out of sight.
func (l *Lookout) isToldByOthers(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	if !ok || v.Kind() != types.ParamVar || !isVerdict(v.Type()) {
		return false
	}
	fn := l.functionWith(v)
	return fn != nil && syntax.IsOfOthers(fn.Obj) && l.prog.Uses(fn.Obj) == 0 && l.handles(fn)
}
