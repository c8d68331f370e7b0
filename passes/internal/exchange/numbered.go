package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// mayForbid reports whether the value of a Cache-Control forbids caches to keep an
// answer, or may: it is not known.
func (d *domain) mayForbid(v flow.Value) bool {
	s, ok := v.String()
	if !ok && v.From != nil {
		s, ok = numbered(d.info, v.From.Expr)
	}
	return !ok || cors.NoStore(s)
}

// numbered returns the text that an expression is but for the numbers in it, of which
// each is a 0: "max-age=0", say. It is not known if anything else goes into it.
func numbered(info *types.Info, e ast.Expr) (text string, ok bool) {
	e = ast.Unparen(e)
	if c := info.Types[e].Value; c != nil {
		return constant.StringVal(c), c.Kind() == constant.String
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		x, okX := numbered(info, e.X)
		y, okY := numbered(info, e.Y)
		return x + y, okX && okY && e.Op == token.ADD
	case *ast.CallExpr:
		f, _ := typeutil.Callee(info, e).(*types.Func)
		if f == nil || e.Ellipsis != token.NoPos {
			return "", false
		}
		switch f.FullName() {
		case "strconv.Itoa", "strconv.FormatInt", "strconv.FormatUint":
			return "0", true
		case "fmt.Sprintf":
			return numberedFormat(info, e)
		}
	}
	return "", false
}

// numberedFormat returns the text that a call of fmt.Sprintf makes, likewise.
func numberedFormat(info *types.Info, call *ast.CallExpr) (text string, ok bool) {
	c := info.Types[call.Args[0]].Value
	if c == nil || c.Kind() != constant.String {
		return "", false
	}
	text = constant.StringVal(c)
	for _, arg := range call.Args[1:] {
		before, after, found := strings.Cut(text, "%")
		if !found {
			return "", false
		}
		after = strings.TrimLeft(after, ".0123456789") // the width
		part, known := "0", isPlainNumber(info.TypeOf(arg))
		if !known {
			part, known = numbered(info, arg)
		}
		if !known || after == "" || !strings.Contains("dfvs", after[:1]) {
			return "", false
		}
		text = before + strings.ReplaceAll(part, "%", "") + after[1:]
	}
	return text, !strings.Contains(text, "%")
}

// isPlainNumber reports whether a type is one of numbers that are printed as such: it has
// no methods.
func isPlainNumber(t types.Type) bool {
	b, ok := types.Unalias(t).(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}
