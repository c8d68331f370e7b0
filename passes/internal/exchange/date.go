package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"
	"time"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// sample is a time, as good as any to see how it is printed.
var sample = time.Date(2026, time.March, 4, 15, 6, 7, 0, time.UTC)

// sampleNumber is one.
const sampleNumber = "1700000000"

// like returns what a text may look like that an expression is printed as if it is a
// time, or one that is printed by its methods; "" if it is not.
func like(info *types.Info, e ast.Expr) string {
	if e == nil {
		return ""
	}
	if isTime(info.TypeOf(e)) {
		return sample.String()
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return ""
	}
	fn := typeutil.StaticCallee(info, call)
	if fn == nil {
		return ""
	}
	switch fn.FullName() {
	case "(time.Time).String":
		return sample.String()
	case "(time.Time).Format":
		if v := info.Types[call.Args[0]].Value; v != nil {
			return sample.Format(constant.StringVal(v))
		}
	}
	return ""
}

// isTime reports whether a type is time.Time, or a pointer to that.
func isTime(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time" && named.Obj().Name() == "Time"
}

// Expires returns what Expires is like in the line, and whether that is known; see
// [Line.Range] for where it stands.
func (l *Line) Expires() (value string, ok bool) {
	var b strings.Builder
	for _, p := range l.text.parts {
		if p.like != "" {
			p = linePart{value: p.like}
		}
		b.WriteString(p.format())
	}
	expires := setcookie.ParseFormat(b.String()).Expires
	return expires.Value, expires.Known
}
