package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A text that the package fills in is not empty where it is read later: a setting has a
// default where it is loaded, or the program does not go on without it. That is told of
// fields of the package's structs wherever their objects come from, since who loads a
// setting is seldom who reads it.

// isPresent reports whether the package sees to it, somewhere, that a field has some
// text.
func (p *Program) isPresent(f *types.Var) bool {
	f = f.Origin()
	if f.Pkg() != p.Pkg || !typematch.IsString(f.Type()) {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.hasText(f)
}

func (p *Program) hasText(v *types.Var) bool {
	is, ok := p.present[v]
	if !ok {
		p.present[v] = false // where it is met again below
		is = p.isRequired(v) ||
			slices.ContainsFunc(p.stores.given[v], func(g gift) bool { return g.value != nil && p.givesText(g.value) }) ||
			slices.ContainsFunc(p.assigns[v], func(a assignment) bool { return a.rhs != nil && p.givesText(a.rhs) })
		p.present[v] = is
	}
	return is
}

// givesText reports whether an expression gives a text that is not empty or, of a call,
// may do so where it has nothing else to give.
func (p *Program) givesText(e ast.Expr) bool {
	e = ast.Unparen(e)
	if c := p.Info.Types[e].Value; c != nil {
		return isSomeText(Constant(c))
	}
	if call, ok := e.(*ast.CallExpr); ok {
		return p.returnsText(call)
	}
	v := p.named(e)
	return v != nil && p.hasText(v)
}

// returnsText reports whether a call may return a text as a default: one that is given
// as its last operand, beside another, or that the function returns. A pure function may
// make nothing of what it is given.
func (p *Program) returnsText(call *ast.CallExpr) bool {
	callee := p.callee(call)
	if callee == nil || pure.Has(callee) {
		return false
	}
	if last := len(call.Args) - 1; last > 0 && p.givesText(call.Args[last]) {
		return true
	}
	fn := p.Decl(callee)
	return fn != nil && slices.ContainsFunc(fn.Returns(), func(r *ast.ReturnStmt) bool { return len(r.Results) == 1 && p.givesText(r.Results[0]) })
}

// isRequired reports whether the package asks, somewhere, whether a variable or a field is
// empty, and gives it a text there, or does not go on.
func (p *Program) isRequired(v *types.Var) bool {
	if p.required == nil {
		p.required, p.filling = make(map[*types.Var]int), make(map[ast.Expr]bool)
		for file := range p.root.Children() {
			if IsTestFile(p.Fset, file.Node().Pos()) {
				continue
			}
			for cur := range file.Preorder((*ast.IfStmt)(nil)) {
				n := cur.Node().(*ast.IfStmt)
				for _, e := range p.emptyIn(n.Cond) {
					v := p.named(e)
					p.filling[e] = p.givesTextIn(n.Body, v)
					if p.isFatal(n.Body) || p.filling[e] {
						p.required[v]++
					}
				}
			}
		}
	}
	return p.required[v] > 0
}

// fills reports whether an expression is what the package asks where it gives a field its
// text, if it has none: it may have none there, unless it gets one elsewhere, too.
func (p *Program) fills(e ast.Expr, f *types.Var) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	f = f.Origin()
	if f.Pkg() != p.Pkg || !p.filling[e] || p.required[f] > 1 {
		return false
	}
	gifts := 0
	for _, g := range p.stores.given[f] {
		if g.value != nil && p.givesText(g.value) {
			gifts++
		}
	}
	return gifts == 1
}

// emptyIn returns what names the variables and fields each of which makes a condition true
// if it is empty.
func (p *Program) emptyIn(cond ast.Expr) []ast.Expr {
	e, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	if e.Op == token.LOR {
		return append(p.emptyIn(e.X), p.emptyIn(e.Y)...)
	}
	length, empty := p.measures(e)
	text := p.measured(length)
	if c := p.Info.Types[e.Y].Value; e.Op == token.EQL && c != nil && sameConst(c, constant.MakeString("")) {
		text, empty = e.X, true
	}
	if empty && p.named(text) != nil {
		return []ast.Expr{ast.Unparen(text)}
	}
	return nil
}

// named returns the variable or the field that e names, or nil.
func (p *Program) named(e ast.Expr) *types.Var {
	e = ast.Unparen(e)
	if sel, ok := e.(*ast.SelectorExpr); ok {
		return p.field(sel.Sel)
	}
	return p.variable(e)
}

// isFatal reports whether a branch ends the program, or with an error.
func (p *Program) isFatal(body *ast.BlockStmt) bool {
	if len(body.List) == 0 {
		return false
	}
	switch last := body.List[len(body.List)-1].(type) {
	case *ast.ExprStmt:
		call, ok := last.X.(*ast.CallExpr)
		return ok && !p.mayReturn(call)
	case *ast.ReturnStmt:
		if len(last.Results) == 0 {
			return false
		}
		tv := p.Info.Types[last.Results[len(last.Results)-1]]
		return !tv.IsNil() && typematch.IsError(tv.Type)
	}
	return false
}

// givesTextIn reports whether a branch gives a variable or a field a constant text.
func (p *Program) givesTextIn(body *ast.BlockStmt, v *types.Var) bool {
	for _, stmt := range body.List {
		a, ok := stmt.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			continue
		}
		for i, lhs := range a.Lhs {
			if c := p.Info.Types[a.Rhs[i]].Value; c != nil && isSomeText(Constant(c)) && p.named(lhs) == v {
				return true
			}
		}
	}
	return false
}

// learnPresent has a path know that the value of a field is not empty.
func (x *Exec) learnPresent(st *State, v Value) {
	if v.ID == 0 || v.Class == Request {
		return
	}
	if _, known := st.facts.get(v.ID, cmp.Compare[ID]); !known {
		st.facts = st.facts.set(v.ID, Fact{neq: []constant.Value{constant.MakeString("")}}, cmp.Compare[ID])
	}
}
