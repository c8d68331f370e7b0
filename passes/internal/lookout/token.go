package lookout

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// isTokenLogin reports whether an expression is a middleware of a framework that asks for
// a token where no page of another site can put one, as far as it is told otherwise in
// view. It does not look at where a page asks from.
func (l *Lookout) isTokenLogin(e ast.Expr) bool {
	call, ok := l.valueOf(e).(*ast.CallExpr)
	if !ok || l.guards {
		return false
	}
	f, ok := typeutil.Callee(l.info, call).(*types.Func)
	if !ok {
		return false
	}
	login := framework.LoginOf(f)
	return login != nil && login.Token && !slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return l.looksElsewhere(login, arg) })
}

// looksElsewhere reports whether the settings of a login have it look for the token where
// a page of any site may put something.
func (l *Lookout) looksElsewhere(login *framework.Login, settings ast.Expr) bool {
	lit, ok := l.valueOf(settings).(*ast.CompositeLit)
	return ok && slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return false
		}
		key, ok := kv.Key.(*ast.Ident)
		return ok && slices.Contains(login.Lookups, key.Name) && l.saysElsewhere(login, kv.Value)
	})
}

// saysElsewhere reports whether what a field of a login is given says so.
func (l *Lookout) saysElsewhere(login *framework.Login, value ast.Expr) bool {
	if text, ok := syntax.ConstantText(l.info, value); ok {
		return text != "" && framework.MayLookElsewhere(text)
	}
	for n := range ast.Preorder(value) {
		if id, ok := n.(*ast.Ident); ok {
			if f, ok := l.info.Uses[id].(*types.Func); ok && slices.Contains(login.Elsewhere, f.Name()) {
				return true
			}
		}
	}
	return false
}

// valueOf returns the only value that a variable has, and else the expression itself.
func (l *Lookout) valueOf(e ast.Expr) ast.Expr {
	e = ast.Unparen(e)
	if only := l.prog.OnlyValue(e); only != nil {
		return ast.Unparen(only)
	}
	return e
}
