package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
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
	p := &proxies{constants: constants{info: o.d.info, prog: res.Prog, root: res.Root}, makers: make(map[*flow.Fn]bool)}
	sel, ok := ast.Unparen(o.Proxy.Fun).(*ast.SelectorExpr)
	return ok && len(o.Proxy.Args) > 0 && p.isPlainWriter(o.Proxy.Args[0]) && p.isMade(sel.X)
}

type proxies struct {
	constants
	makers map[*flow.Fn]bool // whether functions are such: see isMaker
}

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

// isMade reports whether an expression is a variable, or a field, that has a proxy which
// the package makes, and that is only used to call it and to set fields that leave its
// responses alone.
func (p *proxies) isMade(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return p.isMadeFor(e, nil)
	case *ast.SelectorExpr:
		f, ok := p.info.Uses[e.Sel].(*types.Var)
		if !ok || !f.IsField() || f.Embedded() || f.Pkg() != p.prog.Pkg || f.Exported() && f.Pkg().Name() != "main" {
			return false
		}
		gifts := p.gifts(f)
		isOther := func(e ast.Expr) bool { return !p.makes(e) && !p.isMadeFor(e, f) }
		return len(gifts) > 0 && !slices.ContainsFunc(gifts, isOther) && p.keeps(f, nil)
	}
	return false
}

// isMadeFor reports the same of a variable, which a field may get its value from.
func (p *proxies) isMadeFor(e ast.Expr, to *types.Var) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	only := p.prog.OnlyValue(id)
	return only != nil && p.makes(only) && p.keeps(p.info.Uses[id], to)
}

// gifts returns what a field gets, with nil for what is not known.
func (p *proxies) gifts(f *types.Var) (list []ast.Expr) {
	for cur := range p.root.Preorder((*ast.Ident)(nil), (*ast.CompositeLit)(nil)) {
		if lit, ok := cur.Node().(*ast.CompositeLit); ok {
			if i := p.position(lit, f); i >= 0 {
				list = append(list, lit.Elts[i])
			}
			continue
		}
		if p.info.Uses[cur.Node().(*ast.Ident)] != f {
			continue
		}
		switch use := syntax.Qualified(cur); use.ParentEdgeKind() {
		case edge.KeyValueExpr_Key:
			list = append(list, use.Parent().Node().(*ast.KeyValueExpr).Value)
		case edge.AssignStmt_Lhs:
			assign := use.Parent().Node().(*ast.AssignStmt)
			if _, i := use.ParentEdge(); len(assign.Lhs) == len(assign.Rhs) {
				list = append(list, assign.Rhs[i])
			} else {
				list = append(list, nil)
			}
		}
	}
	return list
}

// position returns the position of the element which a literal without keys gives a
// field, -1 if it gives none.
func (p *proxies) position(lit *ast.CompositeLit, f *types.Var) int {
	s, ok := p.info.TypeOf(lit).Underlying().(*types.Struct)
	if !ok || s.NumFields() != len(lit.Elts) {
		return -1
	}
	for i := range s.NumFields() {
		if _, keyed := lit.Elts[i].(*ast.KeyValueExpr); s.Field(i) == f && !keyed {
			return i
		}
	}
	return -1
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
		if fn := p.prog.Decl(f); fn != nil {
			return p.isMaker(fn)
		}
		return ok && framework.IsStandard(pathOf(f))
	}
	return false
}

// isMaker reports whether all that a function of the package returns are proxies that it
// makes, and hands to nobody else.
func (p *proxies) isMaker(fn *flow.Fn) bool {
	is, known := p.makers[fn]
	if known {
		return is
	}
	p.makers[fn] = false // meanwhile: it may call itself
	returns := fn.Returns()
	p.makers[fn] = len(returns) > 0 && !slices.ContainsFunc(returns, func(r *ast.ReturnStmt) bool {
		return len(r.Results) != 1 || !p.makes(r.Results[0]) && !p.isReturned(r.Results[0])
	})
	return p.makers[fn]
}

// isReturned reports whether an expression that is returned is a variable which has a proxy
// that the package makes, and that nobody else is given.
func (p *proxies) isReturned(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	only := p.prog.OnlyValue(id)
	return only != nil && p.makes(only) && p.leaves(p.info.Uses[id], func(use inspector.Cursor) bool {
		return use.ParentEdgeKind() == edge.ReturnStmt_Results
	})
}

// keeps reports whether all uses of a variable or a field select something of it that
// leaves responses alone, give it a value, or give its own to a field.
func (p *proxies) keeps(v types.Object, to *types.Var) bool {
	return p.leaves(v, func(use inspector.Cursor) bool {
		return to != nil && slices.Contains(p.gifts(to), use.Node().(ast.Expr))
	})
}

// leaves reports the same, but for uses of which something else is said.
func (p *proxies) leaves(v types.Object, may func(use inspector.Cursor) bool) bool {
	for cur := range p.root.Preorder((*ast.Ident)(nil)) {
		if p.info.Uses[cur.Node().(*ast.Ident)] != v {
			continue
		}
		switch use := syntax.Unparen(syntax.Qualified(cur)); use.ParentEdgeKind() {
		case edge.SelectorExpr_X:
			if p.isField(v.Type(), use.Parent().Node().(*ast.SelectorExpr).Sel.Name, framework.Edit) {
				return false
			}
		case edge.KeyValueExpr_Key, edge.AssignStmt_Lhs, edge.BinaryExpr_X:
		default:
			if !may(use) {
				return false
			}
		}
	}
	return true
}
