package routing

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// An AfterLogin is a middleware of the package that a router runs after one of a framework
// which asks for a login.
type AfterLogin struct {
	Login  ast.Expr
	Before []Layer // what comes before that, all of the package
	Own    Layer
}

// afterLogins returns the middlewares of the package that come after such a login, if no
// library answers preflights.
func (s *survey) afterLogins(calls []inspector.Cursor) (list []AfterLogin) {
	isLibrary := func(cur inspector.Cursor) bool { return isCORSLibrary(s.info, cur.Node().(*ast.CallExpr)) }
	if s.passesOn || s.optionsRoute || slices.ContainsFunc(calls, isLibrary) {
		return nil
	}
	for _, cur := range calls {
		call := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(s.info, call))
		if m == nil || m.Verb != framework.Use || call.Ellipsis != token.NoPos {
			continue
		}
		for i, arg := range call.Args {
			fn := syntax.FunctionOf(s.info, s.prog, arg)
			if fn == nil {
				continue
			}
			before, ok := s.middlewares(call.Args[:i])
			outer, certain := s.beforeCall(cur, m)
			if !ok || !certain {
				break
			}
			around := before.within(outer)
			n := slices.IndexFunc(around.list, func(l Layer) bool { return l.Fn == nil })
			mayBeAround := around.escapes && fn.Obj != nil && len(s.uses[fn.Obj]) > 1
			if n >= 0 && !mayBeAround {
				list = append(list, AfterLogin{around.list[n].At, around.list[:n], Layer{fn, arg}})
			}
		}
	}
	return list
}
