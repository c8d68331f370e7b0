package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// holdsOrigin reports whether a value is a text of the Origin, or is a list or a struct of
// the package that has one, or a function that does.
func holdsOrigin(x *flow.Exec, st *flow.State, v flow.Value) bool {
	if v.Kind == flow.Func {
		return v.Has(func(v flow.Value) bool { return holdsOrigin(x, st, v) })
	}
	if isInformed(st, v) || isOrigin(textIn(v)) || v.Kind == flow.List && slices.ContainsFunc(v.Elems, isOrigin) {
		return true
	}
	t := x.ConcreteType(v)
	if t == nil {
		return false
	}
	s, ok := elem(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if v := x.Load(st, v, f.Name(), f.Type()); isOrigin(v) || isInformed(st, v) {
			return true
		}
	}
	return false
}

// capturesOrigin reports whether e is a literal that uses a variable that
// holds the origin, or a function that does.
func (d *domain) capturesOrigin(x *flow.Exec, st *flow.State, e ast.Expr) bool {
	lit, ok := ast.Unparen(e).(*ast.FuncLit)
	if !ok {
		return false
	}
	found := false
	ast.Inspect(lit.Body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && !found {
			if v, ok := d.info.Uses[id].(*types.Var); ok && !v.IsField() && v.Pos() < lit.Pos() {
				of := x.Eval(st, id)
				found = isOrigin(of) || of.Kind == flow.Func && holdsOrigin(x, st, of)
			}
		}
		return !found
	})
	return found
}
