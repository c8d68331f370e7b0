package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A value of an interface that is given the request, and says something of it, may have
// looked at the Origin: the methods that it may call do, or are out of sight.

// answerers tells of which methods of interfaces that is so.
type answerers struct {
	info  *types.Info
	prog  *flow.Program
	looks map[*flow.Fn]bool // functions that lead to a look at the Origin, once they are asked for
	known map[*types.Func]bool
}

func newAnswerers(info *types.Info, prog *flow.Program) *answerers {
	return &answerers{info: info, prog: prog, known: make(map[*types.Func]bool)}
}

// answers reports whether a result of a call that is not run is, or is computed of, what a
// value of an interface says of the request, perhaps by its Origin.
func (d *domain) answers(c *flow.Call) bool {
	isAnswered := func(v flow.Value) bool { return d.answered[v.ID] }
	if isAnswered(c.Recv) || slices.ContainsFunc(c.Args, isAnswered) {
		return true
	}
	f, ok := c.Callee.(*types.Func)
	return ok && isInterfaceMethod(f) && slices.ContainsFunc(c.Args, isRequest) && d.answerers.mayLook(f)
}

// isOfAnswer reports whether a condition is an answer, or of one.
func (d *domain) isOfAnswer(v flow.Value) bool {
	return d.answered[v.ID] || v.Cond != nil && (d.answered[v.Cond.X.ID] || d.answered[v.Cond.Y.ID])
}

// isBelieved reports whether a fact is what code out of sight, or what is taken for such,
// said of the Origin, or may have.
func (d *domain) isBelieved(id flow.ID) bool { return d.verdicts[id] || d.answered[id] }

// mayLook reports whether who calls a method of an interface may call one that looks at
// the Origin.
func (a *answerers) mayLook(f *types.Func) bool {
	may, known := a.known[f]
	if known {
		return may
	}
	methods := syntax.MethodsFor(a.prog, f)
	if f.Pkg() == a.prog.Pkg && (len(methods) == 0 || syntax.IsOfOthers(f)) {
		may = true
	}
	if len(methods) > 0 && a.looks == nil {
		a.looks = a.prog.Reaching(a.mayLookAt)
	}
	may = may || slices.ContainsFunc(methods, func(fn *flow.Fn) bool { return a.looks[fn] })
	a.known[f] = may
	return may
}

// mayLookAt reports whether a function names the Origin, or gives the request to code out
// of sight.
func (a *answerers) mayLookAt(fn *flow.Fn) bool {
	found := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if name, ok := syntax.ConstantText(a.info, n); ok && cors.CanonicalName(name) == cors.Origin {
			found = true
		}
		if call, ok := n.(*ast.CallExpr); ok && a.isOutOfSight(call) {
			found = found || slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return routing.IsRequestType(a.info.TypeOf(e)) })
		}
		return !found
	})
	return found
}

func (a *answerers) isOutOfSight(call *ast.CallExpr) bool {
	if a.info.Types[call.Fun].IsType() {
		return false
	}
	f, ok := typeutil.Callee(a.info, call).(*types.Func)
	return !ok || f.Pkg() != nil && !framework.Known(f.Pkg().Path()) && a.prog.Decl(f) == nil
}

// isReply reports whether what a handler returns may be what is answered in its place: a
// value that is there, and no error.
func isReply(t types.Type, v flow.Value) bool {
	if syntax.IsError(t) || framework.RoleOf(t) != 0 || v.Kind == flow.Nil || v.Kind == flow.Const {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Struct, *types.Interface:
		return true
	}
	return false
}
