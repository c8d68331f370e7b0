package flow

import (
	"go/ast"
	"go/types"
)

// setResults gives the results that have names the values that are returned:
// deferred calls see and change them.
func (x *Exec) setResults(st *State, fn *Fn, values []Value) {
	for i, name := range resultNames(fn) {
		if obj, ok := x.Prog.Info.Defs[name].(*types.Var); ok && i < len(values) {
			x.setVar(st, obj, x.assigned(st, obj, values[i]))
		}
	}
}

// resultNames returns the names of a function's results, if they have any.
func resultNames(fn *Fn) (names []*ast.Ident) {
	if fn.Type.Results != nil {
		for _, f := range fn.Type.Results.List {
			names = append(names, f.Names...)
		}
	}
	return names
}

func (x *Exec) results(fn *Fn, ret *ast.ReturnStmt, st *State) []Value {
	if len(ret.Results) == 1 && fn.Type.Results.NumFields() > 1 {
		v := x.eval(st, ret.Results[0])
		var out []Value
		for i := range fn.Type.Results.NumFields() {
			out = append(out, v.Result(i))
		}
		return out
	}
	out := make([]Value, 0, fn.Type.Results.NumFields())
	for _, e := range ret.Results {
		v := x.eval(st, e)
		if x.isFailure(e, v) {
			v.Kind = Object
		}
		out = append(out, v)
	}
	if len(ret.Results) == 0 {
		for _, name := range resultNames(fn) {
			out = append(out, x.eval(st, name))
		}
	}
	return out
}
