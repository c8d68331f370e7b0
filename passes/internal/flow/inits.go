package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// A variable of the package may get its value, or parts of it, in the functions that
// initialize the package: before anything else is run, and in any case, if the statement
// stands in the function's own list.

// IsInit reports whether a function initializes the package.
func (fn *Fn) IsInit() bool {
	return fn != nil && fn.Obj != nil && fn.Recv == nil && fn.Obj.Name() == "init"
}

// setByInits returns the assignments by which functions that initialize the package set a
// variable, or parts of it; none if it is set elsewhere, too, or it is not known whether
// they are run.
func (p *Program) setByInits(v *types.Var) []*ast.AssignStmt {
	p.mu.Lock()
	defer p.mu.Unlock()
	list, ok := p.onsets[v]
	if !ok {
		list = p.findSets(v)
		p.onsets[v] = list
	}
	return list
}

func (p *Program) findSets(v *types.Var) (list []*ast.AssignStmt) {
	if v.Parent() != p.Pkg.Scope() || p.declaredAs(v) == nil {
		return nil
	}
	set := slices.DeleteFunc(slices.Concat(p.assigns[v], p.parts[v]), func(a assignment) bool { return p.isDeclaration(v, a) })
	if len(set) == 0 || slices.ContainsFunc(set, func(a assignment) bool { return !a.in.IsInit() }) {
		return nil
	}
	for _, fn := range p.order {
		if !fn.IsInit() {
			continue
		}
		for _, stmt := range fn.Body.List {
			assign, ok := stmt.(*ast.AssignStmt)
			if ok && assign.Tok == token.ASSIGN && len(assign.Lhs) == 1 && len(assign.Rhs) == 1 && p.variable(rootOf(assign.Lhs[0])) == v {
				list = append(list, assign)
			}
		}
		if slices.ContainsFunc(fn.Returns(), func(r *ast.ReturnStmt) bool { return len(list) > 0 && r.Pos() < list[len(list)-1].Pos() }) {
			return nil
		}
	}
	isOther := func(a assignment) bool {
		return !slices.ContainsFunc(list, func(s *ast.AssignStmt) bool { return s.Pos() == a.pos })
	}
	if slices.ContainsFunc(set, isOther) || p.mayBeSetBy(v, list) {
		return nil
	}
	return list
}

// mayBeSetBy reports whether the package may set parts of what a variable has, or refers to,
// other than by some assignments: in a function that initializes it, or by a pointer that
// somebody else is given.
func (p *Program) mayBeSetBy(v *types.Var, sets []*ast.AssignStmt) bool {
	for cur := range p.root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if p.Info.Uses[id] != v || IsTestFile(p.Fset, id.Pos()) {
			continue
		}
		isIn := func(set *ast.AssignStmt) bool { return within(id.Pos(), set) }
		if slices.ContainsFunc(sets, isIn) {
			continue
		}
		if p.Enclosing(cur).IsInit() || p.isAlias(cur) {
			return true
		}
	}
	return false
}

// isAlias reports whether somebody of the package gets at a cursor what a variable there
// refers to, or a pointer to it.
func (p *Program) isAlias(cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	refers := false
	switch p.Info.TypeOf(cur.Node().(ast.Expr)).Underlying().(type) {
	case *types.Pointer, *types.Interface:
		refers = true
	}
	if addr, ok := cur.Parent().Node().(*ast.UnaryExpr); ok && addr.Op == token.AND {
		cur, refers = cur.Parent(), true
	}
	switch cur.ParentEdgeKind() {
	case edge.SelectorExpr_X, edge.StarExpr_X, edge.BinaryExpr_X, edge.BinaryExpr_Y:
		return false
	case edge.CallExpr_Args:
		call := cur.Parent().Node().(*ast.CallExpr)
		_, i := cur.ParentEdge()
		return refers && p.Callee(call) != nil && !p.callReads(call, i)
	}
	return refers
}

// declaredAs returns how a variable of the package is declared: with the value of an
// expression, or its zero value; nil if it is with something else.
func (p *Program) declaredAs(v *types.Var) *assignment {
	i := slices.IndexFunc(p.assigns[v], func(a assignment) bool { return p.isDeclaration(v, a) })
	if i < 0 {
		return nil
	}
	return &p.assigns[v][i]
}

// isDeclaration reports whether a variable gets a value, which is known, where it is
// declared.
func (p *Program) isDeclaration(v *types.Var, a assignment) bool {
	return a.in == nil && a.pos == v.Pos() && (a.rhs != nil || a.zero)
}

// rootOf returns the operand that an expression is a part of.
func rootOf(e ast.Expr) ast.Expr {
	for {
		switch x := placeOf(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		default:
			return x
		}
	}
}

// initialized evaluates what a variable is declared with, and what functions that initialize
// the package set of it, and returns the paths on which that comes to its end.
func (x *Exec) initialized(st *State, v *types.Var, sets []*ast.AssignStmt) (ends []*end) {
	decl := x.Prog.declaredAs(v)
	states := []*State{st.clone()}
	if decl.rhs != nil {
		states = x.calls(decl.rhs, states[0])
	}
	for _, s := range states {
		if decl.rhs == nil {
			x.setVar(s, v, x.zeroVar(s, v))
		} else {
			x.setVar(s, v, x.assigned(s, v, x.eval(s, decl.rhs)))
		}
		s.temps = nil
	}
	for _, set := range sets {
		var next []*State
		for _, s := range states {
			next = append(next, x.calls(set, s)...)
		}
		for _, s := range next {
			if _, ok := set.Lhs[0].(*ast.Ident); ok {
				x.setVar(s, v, x.assigned(s, v, x.eval(s, set.Rhs[0])))
			} else {
				x.assignment(s, set)
			}
			s.temps = nil
		}
		states = next
	}
	for _, s := range states {
		ends = append(ends, &end{State: s, v: x.variable(s, v), byDefault: x.isDefault(st, s)})
	}
	return ends
}
