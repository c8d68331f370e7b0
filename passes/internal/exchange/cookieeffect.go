package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Effect reports whether a call may send a cookie, set an attribute of one, or
// have somebody else do so.
func (d *cookieTracking) Effect(call *ast.CallExpr) (has, known bool) {
	callee := typeutil.Callee(d.info, call)
	f, _ := callee.(*types.Func)
	if m := framework.MemberOf(callee); m != nil {
		return m.Verb.OfCookies() || d.hasEffect(m, call) || f != nil && d.sends(m, f, call), true
	}
	known = f != nil && f.Pkg() != nil && framework.Known(f.Pkg().Path())
	for _, arg := range call.Args {
		if d.mayBeSetCookie(arg, false) || !known && framework.RoleOf(d.info.TypeOf(arg)) == framework.ContextRole {
			return true, false
		}
	}
	return false, false
}

// hasEffect reports whether a call of a member that has to do with headers may
// write a Set-Cookie line.
func (d *cookieTracking) hasEffect(m *framework.Member, call *ast.CallExpr) bool {
	if m.Panics {
		return true
	}
	switch m.Verb {
	case framework.Set, framework.Add, framework.Del:
		return m.Key >= len(call.Args) || d.mayBeSetCookie(call.Args[m.Key], true)
	}
	return false
}

// mayBeSetCookie reports whether an operand is the name of the header, or may
// be, if unknown counts.
func (d *cookieTracking) mayBeSetCookie(e ast.Expr, unknown bool) bool {
	v := d.info.Types[e].Value
	if v == nil {
		return unknown
	}
	return v.Kind() == constant.String && strings.EqualFold(constant.StringVal(v), cors.SetCookie)
}

// Field reports whether a field of a struct may be an attribute, or have some.
func (d *cookieTracking) Field(f *types.Var) bool {
	_, basic := f.Type().Underlying().(*types.Basic)
	return !basic || framework.AttrOf(f) != ""
}

// Stores reports whether an assignment may set an attribute, or send one.
func (d *cookieTracking) Stores(lhs ast.Expr) bool {
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		return d.storesField(lhs) || d.mayBeSetCookie(lhs, false)
	case *ast.SelectorExpr:
		return d.storesField(lhs.Sel) || d.mayBeSetCookie(lhs, false)
	case *ast.IndexExpr:
		_, isMap := d.info.TypeOf(lhs.X).Underlying().(*types.Map)
		return isMap && d.mayBeSetCookie(lhs.Index, framework.RoleOf(d.info.TypeOf(lhs.X)) != 0)
	}
	return d.mayBeSetCookie(lhs, false)
}

func (d *cookieTracking) storesField(id *ast.Ident) bool {
	f, ok := d.info.Uses[id].(*types.Var)
	if !ok || !f.IsField() || f.Pkg() == nil {
		return false
	}
	if f.Pkg() == d.pkg {
		return framework.IsSentField(f)
	}
	return framework.IsHeldCookie(f.Type()) || framework.AttrOf(f) != "" && framework.KnowsCookies(f.Pkg().Path()) || framework.HasStructs(f.Pkg().Path())
}

// Results reports that what a root returns is no cookie that is sent.
func (d *cookieTracking) Results(fn *flow.Fn) bool { return false }
