package flow

import (
	"encoding/binary"
	"go/ast"
	"go/types"
)

// Of an object that came from nobody knows where it is known at least of which types the
// values are that the package gives its fields: what a field of an interface has is one of
// those, if no other package can store to it.

// kindOfGiven returns the value of a field of an object that came from nobody knows where
// as one of the type that the package gives that field; as it is if there is no such type,
// or are several.
func (x *Exec) kindOfGiven(f *types.Var, v Value) Value {
	f = f.Origin()
	if f.Exported() || f.Pkg() != x.Prog.Pkg {
		return v
	}
	switch t := f.Type().Underlying().(type) {
	case *types.Interface:
		if e := x.Prog.onlyBox(x.Prog.stores.given[f]); e != nil {
			v.From = x.giver(e)
			return x.asBoxed(v, x.Prog.boxed[e])
		}
	case *types.Slice:
		if lit := x.Prog.onlyList(x.Prog.stores.given[f]); lit != nil && types.IsInterface(t.Elem()) {
			return x.listOfBoxes(lit)
		}
	}
	return v
}

// onlyBox returns the first of the expressions by which a field of an interface gets its
// values, nil if those are of several types, or not known. It may have none: then a call
// of its method is no answer.
func (p *Program) onlyBox(gifts []gift) (first ast.Expr) {
	for _, g := range gifts {
		switch {
		case g.zero:
		case g.value == nil || p.boxed[g.value] == nil:
			return nil
		case first == nil:
			first = g.value
		case !types.Identical(p.boxed[g.value], p.boxed[first]):
			return nil
		}
	}
	return first
}

// onlyList returns the literal by which a field gets its only value, a list each element of
// which becomes one of an interface; nil if there is none.
func (p *Program) onlyList(gifts []gift) *ast.CompositeLit {
	if len(gifts) != 1 || gifts[0].zero {
		return nil
	}
	lit, ok := gifts[0].value.(*ast.CompositeLit)
	if !ok || len(lit.Elts) > maxElems {
		return nil
	}
	for _, e := range lit.Elts {
		if p.boxed[e] == nil {
			return nil
		}
	}
	return lit
}

// listOfBoxes returns the list that a literal makes of values that become those of an
// interface, of which no more may be known than their types.
func (x *Exec) listOfBoxes(lit *ast.CompositeLit) Value {
	list := Value{Kind: List}
	for _, e := range lit.Elts {
		v := Value{ID: x.intern("given@" + string(binary.AppendVarint(nil, int64(e.Pos())))), Class: Config}
		if c := x.Prog.Info.Types[e].Value; c != nil {
			v = Constant(c)
		}
		v.From = x.giver(e)
		list.Elems = append(list.Elems, x.asBoxed(v, x.Prog.boxed[e]))
	}
	return list
}
