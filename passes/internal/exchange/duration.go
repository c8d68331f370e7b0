package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// ofDuration returns what a text is made of, if that is a time.Duration.
func (c *constants) ofDuration(e ast.Expr) flow.Source {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return sourceNone
	}
	f, ok := typeutil.Callee(c.info, call).(*types.Func)
	if !ok {
		return sourceNone
	}
	switch f.FullName() {
	case "(time.Duration).String":
		return duration
	case "fmt.Sprint":
		if len(call.Args) == 1 && c.isDuration(call.Args[0]) {
			return duration
		}
	case "fmt.Sprintf":
		if len(call.Args) == 2 && c.isDuration(call.Args[1]) {
			return c.formatted(call.Args[0])
		}
	case "strconv.Itoa", "strconv.FormatInt":
		if conv, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr); ok && c.info.Types[conv.Fun].IsType() && c.isDuration(conv.Args[0]) {
			return nanoseconds
		}
	}
	return sourceNone
}

// formatted returns what a format makes of a duration.
func (c *constants) formatted(format ast.Expr) flow.Source {
	v := c.info.Types[format].Value
	if v == nil || v.Kind() != constant.String {
		return sourceNone
	}
	switch strings.TrimSpace(constant.StringVal(v)) {
	case "%v", "%s":
		return duration
	case "%d":
		return nanoseconds
	}
	return sourceNone
}

func (c *constants) isDuration(e ast.Expr) bool {
	return typematch.IsNamed(c.info.TypeOf(e), "time", "Duration")
}
