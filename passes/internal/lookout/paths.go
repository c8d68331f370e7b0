package lookout

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A place is a path of a router that a variable has, "" for any.
type place struct {
	v    *types.Var
	path string
}

// pathOf returns the path that a call of a router is about, "" if it is not known.
func (l *Lookout) pathOf(call *ast.CallExpr) string {
	for _, arg := range call.Args {
		if text, ok := syntax.ConstantText(l.info, arg); ok && strings.HasPrefix(text, "/") {
			return text
		}
	}
	return ""
}

// areApart reports whether what one call registers at a router, for a path, is none of
// what another has that router use something for.
func (l *Lookout) areApart(registers, uses *ast.CallExpr) bool {
	at, under := l.whole(registers), l.whole(uses)
	return at.v != nil && at.v == under.v && areApart(at.path, under.path)
}

// whole returns the router whose method a call is of, or of which that is a group, and the
// path there that the call is about.
func (l *Lookout) whole(call *ast.CallExpr) place {
	router := syntax.Receiver(call)
	if router == nil {
		return place{}
	}
	v, _ := l.routerOf(router).(*types.Var)
	if group, ok := l.valueOf(router).(*ast.CallExpr); ok {
		if m := framework.MemberOf(typeutil.Callee(l.info, group)); m != nil && m.Verb == framework.Group {
			of := l.whole(group)
			return place{of.v, of.path + l.pathOf(call)}
		}
	}
	return place{v, l.pathOf(call)}
}

// areApart reports whether no path can be one of two patterns, as far as they are
// without parameters.
func areApart(a, b string) bool {
	a, b = untilParameter(a), untilParameter(b)
	return a != "" && b != "" && !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a)
}

// untilParameter returns what a pattern begins with, in lower case: some routers do not
// tell these apart.
func untilParameter(pattern string) string {
	if i := strings.IndexAny(pattern, ":*{+?("); i >= 0 {
		pattern = pattern[:i]
	}
	return strings.ToLower(pattern)
}
