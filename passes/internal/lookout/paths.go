package lookout

import (
	"go/ast"
	"go/types"
	"strings"

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
	router := l.routerOf(syntax.Receiver(uses))
	return router != nil && router == l.routerOf(syntax.Receiver(registers)) && areApart(l.pathOf(uses), l.pathOf(registers))
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
