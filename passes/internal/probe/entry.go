package probe

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// operands returns the operands of a test that the request did not give, and the
// elements of those that are lists.
func operands(t *exchange.Test) iter.Seq[flow.Value] {
	return func(yield func(flow.Value) bool) {
		var walk func(list []flow.Value) bool
		walk = func(list []flow.Value) bool {
			for _, v := range list {
				if !t.IsGiven(v) && (!yield(v) || !walk(v.Elems)) {
					return false
				}
			}
			return true
		}
		walk(t.Operands)
	}
}

// entryOf returns the operand which is a text that a test compares as it is with
// the whole Origin.
func (s *search) entryOf(t *exchange.Test, origin, text string) (entry flow.Value, ok bool) {
	if !s.isExact(t.Expr) {
		return flow.Value{}, false
	}
	return s.operandOf(t, origin, text)
}

// operandOf returns the operand which is a text that a test compares with the whole
// Origin, or looks for there.
func (s *search) operandOf(t *exchange.Test, origin, text string) (operand flow.Value, ok bool) {
	if !s.looksAtWhole(t, origin) {
		return flow.Value{}, false
	}
	for v := range operands(t) {
		if is, ok := v.String(); ok && is == text {
			return v, true
		}
	}
	return flow.Value{}, false
}

// isExact reports whether an expression compares texts, or looks one up, rather
// than search in it: a comparison, a case of a switch, an index, or a search among
// the elements of a list.
func (s *search) isExact(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return e.Op == token.EQL || e.Op == token.NEQ
	case *ast.CallExpr:
		return s.calls(e, "slices")
	}
	return true
}

// calls reports whether an expression calls a function of a package.
func (s *search) calls(e ast.Expr, path string) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	f := typeutil.StaticCallee(s.Info, call)
	return f != nil && f.Pkg() != nil && f.Pkg().Path() == path
}

// looksAtWhole reports whether an operand of a test is the Origin as it came. A piece
// of it may be all that some origins have, but not those of others.
func (s *search) looksAtWhole(t *exchange.Test, origin string) bool {
	isPiece := func(r *exchange.Replay) bool {
		return slices.ContainsFunc(r.Tests, func(of *exchange.Test) bool { return of.Expr == t.Expr && !has(of, r.Origin) })
	}
	return has(t, origin) && !slices.ContainsFunc(s.anybody, isPiece)
}

// has reports whether an operand of a test that the request gave is a text.
func has(t *exchange.Test, text string) bool {
	return slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
		s, ok := v.String()
		return ok && t.IsGiven(v) && s == text
	})
}

// isOfProgram reports whether a test is by nothing but constants of the program, and
// what the request has.
func (s *search) isOfProgram(t *exchange.Test) bool {
	for v := range operands(t) {
		if _, ok := constantOf(s.Info, v); !ok {
			return false
		}
	}
	return true
}

// constantOf returns the text that a value is by a constant of the program.
func constantOf(info *types.Info, v flow.Value) (text string, ok bool) {
	is, ok := v.String()
	if !ok || v.From == nil || v.From.Expr == nil {
		return "", false
	}
	c := info.Types[v.From.Expr].Value
	return is, c != nil && c.Kind() == constant.String && constant.StringVal(c) == is
}

// isEnding reports whether a test lets in what ends with a text, whatever the
// scheme: it looks at the whole Origin, but for https:// that was cut off.
func (s *search) isEnding(t *exchange.Test, origin, text string) bool {
	return strings.HasSuffix(origin, text) && (s.looksAtWhole(t, origin) || s.isCutOff(t, origin, "https://"))
}

// isCutOff reports whether an operand of a test is the Origin, but for a text that was cut
// off where it begins like that: other origins are left as they are.
func (s *search) isCutOff(t *exchange.Test, origin, begin string) bool {
	isOther := func(r *exchange.Replay) bool {
		return slices.ContainsFunc(r.Tests, func(of *exchange.Test) bool {
			return of.Expr == t.Expr && !has(of, strings.TrimPrefix(r.Origin, begin))
		})
	}
	return !strings.HasPrefix(origin, begin) && has(t, origin) && !slices.ContainsFunc(s.anybody, isOther)
}

// searchesFor reports whether a test searches for a text, rather than compare it.
func (s *search) searchesFor(t *exchange.Test, text string) bool {
	if s.isExact(t.Expr) {
		return false
	}
	for v := range operands(t) {
		if is, ok := v.String(); ok && is == text {
			return true
		}
	}
	return false
}

// isPatternOf reports whether a test is by a regular expression which has a
// setting in it as it is: that is meant to be one itself. One that is nothing but
// the setting is an entry of a list, too.
func isPatternOf(t *exchange.Test, setting string) bool {
	for v := range operands(t) {
		if v.Kind == flow.Foreign && v.Foreign.String() != setting && strings.Contains(v.Foreign.String(), setting) {
			return true
		}
	}
	return false
}

// patternsOf returns the regular expressions that a test matches with what the
// request has.
func (s *search) patternsOf(t *exchange.Test) (list []string) {
	for v := range operands(t) {
		if pattern, ok := s.patternOf(t, v); ok {
			list = append(list, pattern)
		}
	}
	return list
}
