package exchange

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// AddsUpstream reports whether an outcome leaves by a reverse proxy that adds
// the headers of another server to it as they came: the package makes the
// proxy, nothing but the package has it, and nowhere gives it, or any other,
// what may change a response.
func (res *Result) AddsUpstream(o *Outcome) bool {
	if o.Proxy == nil || o.d == nil {
		return false
	}
	p := &proxies{constants{info: o.d.info, prog: res.Prog, root: res.Root}}
	sel, ok := ast.Unparen(o.Proxy.Fun).(*ast.SelectorExpr)
	return ok && len(o.Proxy.Args) > 0 && p.isPlainWriter(o.Proxy.Args[0]) && p.isMade(sel.X) && !p.edits()
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
// package makes, and that is only used to call it and to set its fields; or is
// such a proxy itself.
func (p *proxies) isMade(e ast.Expr) bool {
	e = ast.Unparen(e)
	if id, ok := e.(*ast.Ident); ok {
		only := p.prog.OnlyValue(id)
		return only != nil && p.makes(only) && p.keeps(p.info.Uses[id])
	}
	return p.makes(e)
}

// makes reports whether an expression makes a proxy.
func (p *proxies) makes(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		_, ok := ast.Unparen(e.X).(*ast.CompositeLit)
		return ok
	case *ast.CompositeLit:
		return true
	case *ast.CallExpr:
		f, ok := typeutil.Callee(p.info, e).(*types.Func)
		return ok && framework.IsStandard(pathOf(f))
	}
	return false
}

// keeps reports whether all uses of a variable select something of it.
func (p *proxies) keeps(v types.Object) bool {
	for cur := range p.root.Preorder((*ast.Ident)(nil)) {
		if p.info.Uses[cur.Node().(*ast.Ident)] == v && cur.ParentEdgeKind() != edge.SelectorExpr_X {
			return false
		}
	}
	return true
}

// edits reports whether something in the package is set that may change the
// response of another server.
func (p *proxies) edits() bool {
	isEdit := func(cur inspector.Cursor) bool {
		id := cur.Node().(*ast.Ident)
		f, ok := p.info.Uses[id].(*types.Var)
		if !ok || !f.IsField() {
			return false
		}
		switch parent := cur.Parent().Node().(type) {
		case *ast.SelectorExpr:
			return p.isField(p.info.TypeOf(parent.X), id.Name, framework.Edit)
		case *ast.KeyValueExpr:
			lit, ok := cur.Parent().Parent().Node().(*ast.CompositeLit)
			return ok && p.isField(p.info.TypeOf(lit), id.Name, framework.Edit)
		}
		return false
	}
	for cur := range p.root.Preorder((*ast.Ident)(nil)) {
		if isEdit(cur) {
			return true
		}
	}
	return false
}
