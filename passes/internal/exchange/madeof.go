package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"
	"time"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// madeOf returns what a text is made of, if that is a time.Duration, a number in a form
// that has more than digits, one that is taken for that of a character, or a URL of which
// it is the host.
func (c *constants) madeOf(e ast.Expr) flow.Source {
	if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && sel.Sel.Name == "Host" && isURL(c.info.TypeOf(sel.X)) {
		return hostAlone
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return sourceNone
	}
	if c.isCharacter(call) {
		return character
	}
	f, ok := typeutil.Callee(c.info, call).(*types.Func)
	if !ok {
		return sourceNone
	}
	switch f.FullName() {
	case "(time.Duration).String":
		return duration
	case "(*net/url.URL).Hostname":
		return hostAlone
	case "fmt.Sprint":
		if len(call.Args) == 1 && c.isDuration(call.Args[0]) {
			return duration
		}
	case "fmt.Sprintf":
		if len(call.Args) == 2 && c.isDuration(call.Args[1]) {
			return c.formatted(call.Args[0], call.Args[1])
		}
		if len(call.Args) == 2 && isFloat(c.info.TypeOf(call.Args[1])) && fractional.MatchString(strings.TrimSpace(syntax.ConstantString(c.info, call.Args[0]))) {
			return fraction
		}
	case "strconv.FormatFloat":
		if c.pointed(call.Args[1], call.Args[2]) {
			return fraction
		}
	case "strconv.Itoa", "strconv.FormatInt":
		if conv, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr); ok && c.info.Types[conv.Fun].IsType() && c.isDuration(conv.Args[0]) && c.countsNanoseconds(conv.Args[0], maxGivers) {
			return nanoseconds
		}
	}
	return sourceNone
}

// isCharacter reports whether a call converts a number, which is not meant for that of a
// character, to a text: string(rune(n)).
func (c *constants) isCharacter(call *ast.CallExpr) bool {
	if len(call.Args) != 1 || !c.info.Types[call.Fun].IsType() || !typematch.IsString(c.info.TypeOf(call)) {
		return false
	}
	inner, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr)
	if !ok || len(inner.Args) != 1 || !c.info.Types[inner.Fun].IsType() {
		return false
	}
	to, okTo := c.info.TypeOf(inner).Underlying().(*types.Basic)
	of, okOf := c.info.TypeOf(inner.Args[0]).Underlying().(*types.Basic)
	isSum := false // of a digit, say
	if sum, ok := ast.Unparen(inner.Args[0]).(*ast.BinaryExpr); ok {
		isSum = sum.Op == token.ADD
	}
	return okTo && okOf && to.Info()&of.Info()&types.IsInteger != 0 && of.Kind() != types.Int32 && of.Kind() != types.Uint8 && !isSum
}

// fractional matches the verbs that print a number with a point or an exponent.
var fractional = regexp.MustCompile(`^%(\.[0-9]+)?[eE]$|^%(\.[1-9][0-9]*)?[fF]$`)

// pointed reports whether strconv.FormatFloat writes such numbers by a format and a
// precision.
func (c *constants) pointed(format, precision ast.Expr) bool {
	f, p := c.info.Types[format].Value, c.info.Types[precision].Value
	if f == nil || p == nil {
		return false
	}
	verb, _ := constant.Int64Val(f)
	digits, _ := constant.Int64Val(p)
	return verb == 'e' || verb == 'E' || verb == 'f' && digits > 0
}

func isURL(t types.Type) bool {
	return t != nil && (typematch.IsNamed(t, "net/url", "URL") || typematch.IsPointerTo(t, "net/url", "URL"))
}

func isFloat(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}

// formatted returns what a format makes of a duration.
func (c *constants) formatted(format, d ast.Expr) flow.Source {
	v := c.info.Types[format].Value
	if v == nil || v.Kind() != constant.String {
		return sourceNone
	}
	switch strings.TrimSpace(constant.StringVal(v)) {
	case "%v", "%s":
		return duration
	case "%d":
		if c.countsNanoseconds(d, maxGivers) {
			return nanoseconds
		}
	}
	return sourceNone
}

func (c *constants) isDuration(e ast.Expr) bool {
	return typematch.IsNamed(c.info.TypeOf(e), "time", "Duration")
}

// maxGivers is how many variables, each given by the next, are looked at.
const maxGivers = 8

// countsNanoseconds reports whether the number that a time.Duration is can only
// be one of nanoseconds. A quotient of two is of that type as well, and programs
// convert what they count in seconds to it, to multiply it by time.Second.
func (c *constants) countsNanoseconds(e ast.Expr, limit int) bool {
	if v := c.info.Types[e].Value; v != nil {
		n, ok := constant.Int64Val(constant.ToInt(v))
		return ok && time.Duration(n) >= time.Millisecond
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		if e.Op == token.QUO {
			return false
		}
		return c.countsNanoseconds(e.X, limit) || c.countsNanoseconds(e.Y, limit)
	case *ast.CallExpr:
		return !c.info.Types[e.Fun].IsType()
	case *ast.Ident:
		if only := c.prog.OnlyValue(e); only != nil {
			return limit > 0 && c.countsNanoseconds(only, limit-1)
		}
		return !c.prog.IsAssigned(e)
	}
	return true
}
