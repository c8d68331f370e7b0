package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// What the package always gives something is not nil: a pointer to settings, say, of which
// a handler asks whether there are any.

// isNeverNil reports whether a field of structs of a type, or a variable of the package, has
// something once the program serves, whoever makes the struct: all that it gets is, and
// nobody else gives it anything.
func (p *Program) isNeverNil(v *types.Var, owner types.Type) bool {
	if v.Pkg() != p.Pkg || !isNilable(v.Type()) || v.Exported() && (p.Pkg.Name() != "main" || len(p.stores.filled) > 0) {
		return false
	}
	if v.IsField() {
		gifts := p.stores.given[v.Origin()]
		return len(gifts) > 0 && !isMadeByOthers(owner) && !slices.ContainsFunc(gifts, func(g gift) bool {
			return g.zero || !p.isSomething(g.value, maxFollowed)
		})
	}
	return v.Parent() == p.Pkg.Scope() && len(p.parts[v]) == 0 && !slices.ContainsFunc(p.assigns[v], func(a assignment) bool {
		return !a.zero && !p.isSomething(a.rhs, maxFollowed)
	})
}

// isNilable reports whether a value of a type may be nil, and has nothing in it then that
// could be there as well.
func isNilable(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Interface, *types.Signature:
		return true
	}
	return false
}

// isSomething reports whether the value of an expression is not nil, whatever the program is
// told: what is followed to get there is bounded.
func (p *Program) isSomething(e ast.Expr, most int) bool {
	if e == nil || most == 0 {
		return false
	}
	e = ast.Unparen(e)
	if t := p.Info.TypeOf(e); t == nil || p.boxed[e] != nil && !isNilable(t) {
		return t != nil // a value in an interface
	}
	switch e := e.(type) {
	case *ast.FuncLit:
		return true
	case *ast.UnaryExpr:
		return e.Op == token.AND
	case *ast.Ident:
		if _, ok := p.Info.Uses[e].(*types.Func); ok {
			return true
		}
		return p.isSomething(p.OnlyValue(e), most-1)
	case *ast.CallExpr:
		if p.Info.Types[e.Fun].IsBuiltin() {
			return isPointer(p.Info.TypeOf(e)) // new
		}
		fn := p.Callee(e)
		if fn == nil {
			return false
		}
		returns := fn.Returns()
		return len(returns) > 0 && !slices.ContainsFunc(returns, func(r *ast.ReturnStmt) bool {
			return len(r.Results) != 1 || !p.isSomething(r.Results[0], most-1)
		})
	}
	return false
}

// learnSomething has a path know that the value of a field is not nil, if the package sees
// to that.
func (x *Exec) learnSomething(st *State, owner types.Type, f *types.Var, v Value) {
	if v.ID != 0 && v.Class != Request && x.Prog.isNeverNil(f, owner) {
		x.isNot(st, x.compare(nil, token.EQL, v, Value{Kind: Nil}))
	}
}

// learnSet has a path know the same of what a variable of the package has.
func (x *Exec) learnSet(st *State, e *ast.Ident, v *types.Var, val Value) {
	if val.Kind == Unknown && val.ID != 0 && val.Source == 0 && x.Prog.isNeverNil(v, nil) && x.Prog.IsEnsured(e) {
		x.isNot(st, x.compare(nil, token.EQL, val, Value{Kind: Nil}))
	}
}
