package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// AddsUpstream reports whether an outcome leaves by a reverse proxy that adds
// the headers of another server to it as they came: the function, or one around
// it, makes the proxy, nobody else has it, and nothing that may change a response
// is set in it.
func (res *Result) AddsUpstream(o *Outcome) bool {
	if o.Proxy == nil || o.d == nil {
		return false
	}
	p := &proxies{constants{info: o.d.info, prog: res.Prog, root: res.Root}}
	sel, ok := ast.Unparen(o.Proxy.Fun).(*ast.SelectorExpr)
	return ok && len(o.Proxy.Args) > 0 && p.isPlainWriter(o.Proxy.Args[0]) && p.isMade(sel.X)
}

type proxies struct{ constants }

// isPlainWriter reports whether an expression is the writer that a handler was
// given, rather than one that is wrapped around it and may leave headers out.
func (p *proxies) isPlainWriter(e ast.Expr) bool {
	e = ast.Unparen(e)
	if sel, ok := e.(*ast.SelectorExpr); ok && framework.RoleOf(p.info.TypeOf(sel.X)) == framework.ContextRole {
		e = ast.Unparen(sel.X) // c.Writer
	} else if !typematch.IsNamed(p.info.TypeOf(e), "net/http", "ResponseWriter") {
		return false
	}
	id, ok := e.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := p.info.Uses[id].(*types.Var)
	return ok && v.Kind() == types.ParamVar && p.prog.OnlyValue(id) == nil
}

// isMade reports whether an expression is a variable that has a proxy which the
// package makes, and that is only used to call it and to set fields that leave
// its responses alone.
func (p *proxies) isMade(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	only := p.prog.OnlyValue(id)
	return only != nil && p.makes(only) && p.keeps(p.info.Uses[id])
}

// makes reports whether an expression makes a proxy that leaves responses alone.
func (p *proxies) makes(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return p.makes(e.X)
	case *ast.CompositeLit:
		return !slices.ContainsFunc(e.Elts, func(elt ast.Expr) bool {
			kv, ok := elt.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			key, ok := kv.Key.(*ast.Ident)
			return !ok || p.isField(p.info.TypeOf(e), key.Name, framework.Edit)
		})
	case *ast.CallExpr:
		f, ok := typeutil.Callee(p.info, e).(*types.Func)
		return ok && framework.IsStandard(pathOf(f))
	}
	return false
}

// keeps reports whether all uses of a variable select something of it that
// leaves responses alone.
func (p *proxies) keeps(v types.Object) bool {
	for cur := range p.root.Preorder((*ast.Ident)(nil)) {
		if p.info.Uses[cur.Node().(*ast.Ident)] != v {
			continue
		}
		sel, ok := cur.Parent().Node().(*ast.SelectorExpr)
		if !ok || p.isField(v.Type(), sel.Sel.Name, framework.Edit) {
			return false
		}
	}
	return true
}
