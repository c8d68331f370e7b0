package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// holdsOrigin reports whether a value is a text of the Origin or tells something of that, or
// is a list or a struct of the package that has one, or a function that does.
func holdsOrigin(x *flow.Exec, st *flow.State, v flow.Value) bool {
	return isOrHoldsOrigin(x, st, v, x.ConcreteType(v), maxHeld)
}

// maxHeld is how deep in lists and structs the Origin may be.
const maxHeld = 3

// isOrHoldsOrigin reports that of a value of a type, nil if that is not known.
func isOrHoldsOrigin(x *flow.Exec, st *flow.State, v flow.Value, t types.Type, depth int) bool {
	switch {
	case isInformed(st, v) || tellsOrigin(textIn(v)):
		return true
	case depth == 0:
		return false
	}
	within := func(v flow.Value) bool { return isOrHoldsOrigin(x, st, v, x.ConcreteType(v), depth-1) }
	switch v.Kind {
	case flow.Func:
		return v.Has(within)
	case flow.List:
		return slices.ContainsFunc(v.Elems, within)
	}
	if t == nil {
		return false
	}
	s, ok := elem(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		in := x.Load(st, v, f.Name(), f.Type())
		of := f.Type()
		if in.Kind != flow.Object {
			of = nil
		}
		if isOrHoldsOrigin(x, st, in, of, depth-1) {
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
	return slices.ContainsFunc(x.Prog.Captured(lit), func(name *ast.Ident) bool {
		v := x.Eval(st, name)
		return tellsOrigin(v) || v.Kind == flow.Func && holdsOrigin(x, st, v)
	})
}
