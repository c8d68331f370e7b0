package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A struct that a variable of a function has by value may be lent to the functions that
// it calls, such as options: they store to it by pointers, which are gone once they
// return if nobody keeps one.

// isGivenBack reports whether a place stores by a pointer that functions are given, and
// all that an object was lent to have returned.
func (x *Exec) isGivenBack(id ID, place ast.Expr, at token.Pos) bool {
	param := x.Prog.lentAt(place)
	if param == nil || !x.Prog.isOnlyLent(typematch.NameOf(param.Type())) {
		return false
	}
	found := false
	for _, v := range x.variables.list {
		if v.Kind() != types.LocalVar || !isStruct(v.Type()) || !x.dependsOn(id, x.varID(v)) {
			continue
		}
		found = true
		isOut := func(e ast.Expr) bool { return e == nil || !x.isOver(id, e, at) }
		if slices.ContainsFunc(x.Prog.loansOf(v), isOut) {
			return false
		}
	}
	return found
}

// lentAt returns the parameter or receiver by which a place stores to what that points
// to, nil if there is none.
func (p *Program) lentAt(place ast.Expr) *types.Var {
	for {
		switch e := ast.Unparen(place).(type) {
		case *ast.SelectorExpr:
			place = e.X
			continue
		case *ast.StarExpr:
			place = e.X
			continue
		case *ast.Ident:
			v := p.variable(e)
			if v == nil || v.Kind() != types.ParamVar && v.Kind() != types.RecvVar {
				return nil
			}
			t, ok := types.Unalias(v.Type()).(*types.Pointer)
			if name := typematch.NameOf(v.Type()); !ok || !isStruct(t.Elem()) || name == nil || name.Pkg() != p.Pkg {
				return nil
			}
			return v
		}
		return nil
	}
}

// isOnlyLent reports whether nobody keeps a pointer to a struct of a type: only parameters
// and receivers are some, whose functions select what is in the struct, or lend it in turn.
func (p *Program) isOnlyLent(name *types.TypeName) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.kept == nil {
		p.kept = make(map[*types.TypeName]bool)
		for cur := range p.root.Preorder((*ast.Ident)(nil)) {
			if name := p.pointsTo(cur); name != nil && !p.kept[name] && !p.isLent(cur) {
				p.kept[name] = true
			}
		}
	}
	return !p.kept[name]
}

// pointsTo returns the type of the struct that an identifier is the name of a pointer to,
// nil if that is of none that has a name.
func (p *Program) pointsTo(cur inspector.Cursor) *types.TypeName {
	v, ok := p.Info.ObjectOf(cur.Node().(*ast.Ident)).(*types.Var)
	if !ok {
		return nil
	}
	if _, ok := types.Unalias(v.Type()).(*types.Pointer); !ok {
		return nil
	}
	return typematch.NameOf(v.Type())
}

// isLent reports whether an identifier is that of a parameter or receiver, which is only
// used, or lent in turn, there.
func (p *Program) isLent(cur inspector.Cursor) bool {
	id := cur.Node().(*ast.Ident)
	v := p.Info.ObjectOf(id).(*types.Var)
	isGiven := v.Kind() == types.ParamVar || v.Kind() == types.RecvVar
	return isGiven && (p.Info.Defs[id] != nil || p.isLoan(cur) && p.isWithin(cur, v))
}

// isWithin reports whether a parameter is used by its own function, rather than by a
// literal.
func (p *Program) isWithin(use inspector.Cursor, param *types.Var) bool {
	of, _ := p.findAround(param.Pos())
	in, _ := p.findAround(use.Node().Pos())
	return of == in
}

// isLoan reports whether a pointer is only used, or lent, where it stands.
func (p *Program) isLoan(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X:
		return p.isLoan(cur.Parent())
	case edge.BinaryExpr_X, edge.BinaryExpr_Y, edge.StarExpr_X:
		return true
	case edge.CallExpr_Args:
		return p.isLentTo(cur.Parent())
	case edge.SelectorExpr_X:
		sel := cur.Parent()
		if s := p.Info.Selections[sel.Node().(*ast.SelectorExpr)]; s != nil && s.Kind() != types.FieldVal {
			return sel.ParentEdgeKind() == edge.CallExpr_Fun && p.isLentTo(sel.Parent())
		}
		return sel.ParentEdgeKind() != edge.UnaryExpr_X || sel.Parent().Node().(*ast.UnaryExpr).Op != token.AND
	}
	return false
}

// isLentTo reports whether a call is one of a function of the package, or of a value,
// which returns before what comes after: what is out of sight has been lent more than is
// known.
func (p *Program) isLentTo(call inspector.Cursor) bool {
	switch call.ParentEdgeKind() {
	case edge.GoStmt_Call, edge.DeferStmt_Call:
		return false
	}
	switch f := typeutil.Callee(p.Info, call.Node().(*ast.CallExpr)).(type) {
	case *types.Func:
		return p.decls[f.Origin()] != nil
	case *types.Var:
		return true
	}
	return false
}

// loansOf returns the expressions by which a variable that is a struct, or a part of it,
// is lent, with nil for each by which a pointer may be kept.
func (p *Program) loansOf(v *types.Var) []ast.Expr {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.loans == nil {
		p.loans = make(map[*types.Var][]ast.Expr)
		for cur := range p.root.Preorder((*ast.Ident)(nil)) {
			if v, ok := p.Info.Uses[cur.Node().(*ast.Ident)].(*types.Var); ok && !v.IsField() && isStruct(v.Type()) {
				p.findLoan(v, cur)
			}
		}
	}
	return p.loans[v]
}

// findLoan notes the loan of a variable where it is used, if that is one.
func (p *Program) findLoan(v *types.Var, cur inspector.Cursor) {
	for cur.ParentEdgeKind() == edge.ParenExpr_X || cur.ParentEdgeKind() == edge.SelectorExpr_X && p.isPart(cur.Parent()) {
		cur = cur.Parent()
	}
	switch cur.ParentEdgeKind() {
	case edge.UnaryExpr_X:
		if of := cur.Parent(); of.Node().(*ast.UnaryExpr).Op == token.AND {
			p.loans[v] = append(p.loans[v], p.loan(of, of.ParentEdgeKind() == edge.CallExpr_Args && p.isLentTo(of.Parent())))
		}
	case edge.SelectorExpr_X:
		if sel := cur.Parent(); p.takesPointer(sel.Node().(*ast.SelectorExpr)) {
			p.loans[v] = append(p.loans[v], p.loan(cur, sel.ParentEdgeKind() == edge.CallExpr_Fun && p.isLentTo(sel.Parent())))
		}
	}
}

func (p *Program) loan(cur inspector.Cursor, isLoan bool) ast.Expr {
	if !isLoan {
		return nil
	}
	return cur.Node().(ast.Expr)
}

// isPart reports whether a selector is one of a field, which its operand has by value.
func (p *Program) isPart(cur inspector.Cursor) bool {
	s := p.Info.Selections[cur.Node().(*ast.SelectorExpr)]
	return s != nil && s.Kind() == types.FieldVal && !s.Indirect()
}

// takesPointer reports whether a selector is a method that is given a pointer to its
// operand.
func (p *Program) takesPointer(sel *ast.SelectorExpr) bool {
	s := p.Info.Selections[sel]
	if s == nil || s.Kind() != types.MethodVal {
		return false
	}
	_, takes := types.Unalias(s.Obj().(*types.Func).Signature().Recv().Type()).(*types.Pointer)
	_, is := types.Unalias(s.Recv()).(*types.Pointer)
	return takes && !is
}
