package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Effect reports whether a call may write one of the headers that matter, send
// them, or have somebody else do so.
func (d *headerTracking) Effect(call *ast.CallExpr) (has, known bool) {
	f, _ := typeutil.Callee(d.info, call).(*types.Func)
	if f != nil {
		if m := framework.MemberOf(f); m != nil {
			sends := d.sends(m, f, call)
			return d.hasEffect(m, call) || sends, sends || m.Verb != framework.WriteBody && !d.isOfOwnRequest(call) // to something else
		}
		if isEncoder(f) {
			return true, false
		}
	}
	if f != nil && len(call.Args) == 2 && d.isOfUnlisted(f, call) {
		if name, ok := d.constantString(call.Args[0]); ok && !d.tracks(name) {
			return false, true // another header, or something else that has a name
		}
	}
	for _, arg := range call.Args {
		if s, ok := d.constantString(arg); ok && d.tracks(s) || d.mayRespond(arg) {
			return true, false
		}
	}
	if (f == nil || isInterfaceMethod(f)) && d.maySet(call) {
		return true, false
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || f == nil || d.info.Selections[sel] == nil || !d.mayRespond(sel.X) {
		return false, false
	}
	// Have: a method of a response that is not listed. A framework's leave the
	// headers alone, but for those of a header map.
	listed := framework.Known(pathOf(f)) && !framework.IsStandard(pathOf(f)) && framework.RoleOf(d.info.TypeOf(sel.X)) != framework.HeaderRole
	return !listed, listed
}

// isOfOwnRequest reports whether a call is one of a method of a request that a function has
// made, or of its headers: it changes what another server is asked.
func (d *headerTracking) isOfOwnRequest(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	of := ast.Unparen(sel.X)
	if header, ok := of.(*ast.SelectorExpr); ok {
		of = ast.Unparen(header.X)
	}
	id, ok := of.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := d.info.Uses[id].(*types.Var)
	return ok && v.Kind() == types.LocalVar && framework.RoleOf(v.Type()) == framework.RequestRole
}

// Field reports whether a field of a struct may have to do with headers. Of a
// URL, only the host does.
func (d *headerTracking) Field(f *types.Var) bool {
	if m := framework.RowOf(f); m != nil && m.Verb == framework.Leave {
		return false
	}
	return f.Pkg() == nil || f.Pkg().Path() != "net/url" || slices.Contains([]string{"Host", "Path", "RawQuery"}, f.Name())
}

// maySet reports whether a call of a function value may be one of a method that
// writes a header: its operands are two texts.
func (d *headerTracking) maySet(call *ast.CallExpr) bool {
	return len(call.Args) == 2 && typematch.IsString(d.info.TypeOf(call.Args[0])) && typematch.IsString(d.info.TypeOf(call.Args[1]))
}

func pathOf(f *types.Func) string {
	if f.Pkg() == nil {
		return ""
	}
	return f.Pkg().Path()
}

// hasEffect reports whether a call of a member may write one of the headers
// that matter, or send them.
func (d *headerTracking) hasEffect(m *framework.Member, call *ast.CallExpr) bool {
	if m.Panics {
		return true
	}
	switch m.Verb {
	case framework.Set, framework.Add, framework.Del:
		if m.Key < len(call.Args) {
			if name, ok := d.constantString(call.Args[m.Key]); ok {
				return d.tracks(name) || d.isRewritable(name)
			}
		}
		return true
	case framework.Vary, framework.Answer, framework.Fail, framework.HandOn, framework.Proxy, framework.Setter, framework.Wrap:
		return true
	case framework.Carry, framework.Carried:
		return d.carriedKeys.isRead(m, call)
	case framework.Collect:
		return d.carriedKeys != nil && d.carriedKeys.collected
	case framework.Use, framework.Group, framework.Mount:
		return slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
			return d.leads(e) || d.isOf(e, d.answering()) || framework.IsRouter(d.info.TypeOf(e))
		})
	case framework.Route, framework.RouteOptions, framework.RouteMethods, framework.Within, framework.Nest:
		return slices.ContainsFunc(call.Args, d.leads)
	}
	return false
}

// leads reports whether an operand is a function that leads to a name of a
// header, is made by one, or is something that sets one.
func (d *headerTracking) leads(e ast.Expr) bool { return d.isOf(e, d.relevant) }

// isOf reports whether an operand is one of some functions, is made by one, is a handler
// by one, or is something that sets a header.
func (d *headerTracking) isOf(e ast.Expr, fns map[*flow.Fn]bool) bool {
	isOf := func(e ast.Expr) bool { return d.isOf(e, fns) }
	e = ast.Unparen(e)
	if t := d.info.TypeOf(e); t != nil && fns[d.handlerOf(d.prog, t)] {
		return true
	}
	switch e := e.(type) {
	case *ast.FuncLit:
		return fns[d.prog.Literal(e)]
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, isOf)
	case *ast.CallExpr:
		if m := framework.MemberOf(typeutil.Callee(d.info, e)); m != nil && m.Verb == framework.Setter {
			return true
		}
		return fns[d.prog.Callee(e)] || slices.ContainsFunc(e.Args, isOf)
	case *ast.Ident:
		if f, ok := d.info.Uses[e].(*types.Func); ok {
			return fns[d.prog.Decl(f)]
		}
	case *ast.SelectorExpr:
		if f, ok := d.info.Uses[e.Sel].(*types.Func); ok {
			return fns[d.prog.Decl(f)]
		}
	}
	value := d.prog.OnlyValue(e)
	return value != nil && value != e && isOf(value)
}

// answering returns the functions that lead to a call which sends a response: as
// middlewares, they may keep requests from those that come after.
func (d *headerTracking) answering() map[*flow.Fn]bool {
	if d.answers == nil {
		d.answers = d.prog.Reaching(func(fn *flow.Fn) bool {
			return contains(fn.Body, func(call *ast.CallExpr) bool {
				f, ok := typeutil.Callee(d.info, call).(*types.Func)
				if !ok {
					return false
				}
				m := framework.MemberOf(f)
				return m != nil && (m.Verb == framework.Answer || d.sends(m, f, call))
			})
		})
	}
	return d.answers
}

// hasOtherRoutes reports whether some route of the package has no handler that
// leads to the name of a header.
func (d *headerTracking) hasOtherRoutes(pass *analysis.Pass, root inspector.Cursor) bool {
	for cur := range root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		f, ok := typeutil.Callee(d.info, call).(*types.Func)
		if !ok {
			continue
		}
		if m := framework.MemberOf(f); m != nil && m.Verb.IsRoute() && !slices.ContainsFunc(call.Args, d.leads) && !flow.IsTestFile(pass.Fset, call.Pos()) {
			return true
		}
	}
	return false
}

// sends reports whether a call of a member may send the headers.
func (d *domain) sends(m *framework.Member, f *types.Func, call *ast.CallExpr) bool {
	switch m.Verb {
	case framework.Commit, framework.WriteHeader:
		return true
	case framework.WriteBody:
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		return isEncoder(f) || ok && d.info.Selections[sel] != nil && d.mayRespond(sel.X) || slices.ContainsFunc(call.Args, d.mayRespond)
	}
	return false
}

// isEncoder reports whether f is a method of the standard library that may
// write to a response which its receiver was made with.
func isEncoder(f *types.Func) bool {
	path := pathOf(f)
	if f.Signature().Recv() == nil || !framework.IsStandard(path) {
		return false
	}
	first, _, _ := strings.Cut(path, "/")
	return slices.Contains([]string{"encoding", "bufio", "compress", "archive", "mime"}, first) && writesTo(f)
}

// mayRespond reports whether an operand is, or holds, a response or a header
// map.
func (d *domain) mayRespond(e ast.Expr) bool {
	t := d.info.TypeOf(e)
	if t == nil {
		return false
	}
	may, ok := d.responders[t]
	if !ok {
		may = d.hasResponse(t) || hasHeaderMethod(t)
		d.responders[t] = may
	}
	return may
}

func (d *domain) constantString(e ast.Expr) (string, bool) {
	if v := d.info.Types[e].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v), true
	}
	return "", false
}

// Stores reports whether an assignment to a part of something may write one of
// the headers that matter.
func (d *headerTracking) Stores(lhs ast.Expr) bool {
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.IndexExpr:
		if isFieldTo(d.info, lhs.X, framework.Carrier) {
			return true
		}
		if t := d.info.TypeOf(lhs.X); framework.RoleOf(t) == 0 && !mayBeHeader(t) {
			return false
		}
		name, ok := d.constantString(lhs.Index)
		return !ok || d.tracks(name) || d.isRewritable(name)
	case *ast.SelectorExpr:
		if framework.RoleOf(d.info.TypeOf(lhs.X)) == framework.StructRole || isFieldTo(d.info, lhs, framework.Request) {
			return true
		}
	}
	name, ok := d.constantString(lhs)
	return ok && d.tracks(name)
}

// mayBeHeader reports whether a value of type t, which is not one of a header map, may be
// such a map all the same: what a text is mapped to is a list, as far as that is known.
func mayBeHeader(t types.Type) bool {
	m := typematch.MapOf(t)
	if m == nil {
		return false
	}
	list, ok := m.Elem().Underlying().(*types.Slice)
	return isOrMayBeText(m.Key()) && (ok && isOrMayBeText(list.Elem()) || !ok && typematch.IsParameter(m.Elem()))
}

func isOrMayBeText(t types.Type) bool { return typematch.IsString(t) || typematch.IsParameter(t) }

// Results reports whether what a function returns as a root tells anything of
// its response.
func (d *headerTracking) Results(fn *flow.Fn) bool {
	if fn.Type.Results == nil || fn.Obj != nil && d.called[fn.Obj] {
		return false
	}
	return slices.ContainsFunc(fn.Type.Results.List, func(f *ast.Field) bool {
		t := d.info.TypeOf(f.Type)
		return syntax.IsError(t) || framework.RoleOf(t) != 0
	})
}
