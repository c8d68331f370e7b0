package routing

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// IsMux reports whether a function registers a handler with an http.ServeMux.
func IsMux(f *types.Func) bool {
	if f.Pkg() == nil || f.Pkg().Path() != "net/http" || f.Name() != "Handle" && f.Name() != "HandleFunc" {
		return false
	}
	return f.Signature().Params().Len() == 2
}

// PathOf returns the path of all requests that come to a handler by a call that registers
// it with an http.ServeMux, "" if there are several, or that is not known.
func PathOf(info *types.Info, call *ast.CallExpr) string {
	p, ok := parsePattern(syntax.ConstantString(info, call.Args[0]))
	if !ok || !isWhole(p.path) || strings.Contains(p.path, "%") {
		return ""
	}
	return p.path
}

// A Route is a pattern of an http.ServeMux for some methods.
type Route struct {
	At      *ast.CallExpr // registers it
	Methods []string
}

// A pattern is one of an http.ServeMux.
type pattern struct{ method, host, path string }

// parsePattern returns the parts of "PUT example.com/path".
func parsePattern(s string) (p pattern, ok bool) {
	if method, rest, found := strings.Cut(s, " "); found {
		p.method, s = method, strings.TrimLeft(rest, " \t")
	}
	i := strings.Index(s, "/")
	if i < 0 {
		return p, false
	}
	p.host, p.path = s[:i], s[i:]
	return p, true
}

// notePatterns notes the patterns by which a call registers a handler, "" if one is not
// known.
func (s *survey) notePatterns(call *ast.CallExpr) {
	patterns := s.patternsOf(call)
	if len(patterns) == 0 {
		patterns = []string{""}
	}
	s.patterns = append(s.patterns, patterns...)
}

// isCovered reports whether a request for OPTIONS comes to another handler of the
// package whose pattern has the same path, or may have.
func (s *survey) isCovered(p pattern) bool {
	return slices.ContainsFunc(s.patterns, func(text string) bool {
		other, ok := parsePattern(text)
		return !ok || (other.method == "" || other.method == "OPTIONS") && mayMatch(other.path, p.path)
	})
}

// isServed reports whether all that is done with the mux of a call is in sight, and
// nothing is around it.
func (g *Registry) isServed(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	if f, ok := g.info.Uses[sel.Sel].(*types.Func); ok && f.Signature().Recv() == nil {
		return g.prog.Pkg.Name() == "main" && !g.servesDefault
	}
	obj := g.object(sel.X)
	return obj != nil && g.isClosed(obj)
}

// mayMatch reports whether the path of a pattern may match what that of another
// does.
func mayMatch(path, other string) bool {
	x, y := strings.Split(path, "/"), strings.Split(other, "/")
	for i, s := range x {
		switch {
		case i == len(x)-1 && s == "" || strings.HasSuffix(s, "...}"):
			return true // a subtree
		case i >= len(y):
			return false
		case s != y[i] && !strings.HasPrefix(s, "{") && !strings.HasPrefix(y[i], "{"):
			return y[i] == "" && i == len(y)-1
		}
	}
	return len(x) == len(y)
}
