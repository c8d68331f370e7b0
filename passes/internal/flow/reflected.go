package flow

import (
	"go/ast"
	"go/types"
)

// Code out of sight sets the exported fields of what it is given by reflection, those of
// the structs in that included.

// isSetByOthers reports whether other packages may set an exported field: they can name it,
// or the package gives them something that has it, or makes something of its type by a
// function or a type with parameters. A tag says that one does.
func (p *Program) isSetByOthers(f *types.Var) bool {
	if f.Pkg() != p.Pkg || p.Pkg.Name() != "main" || p.isTagged(f) {
		return true
	}
	seen := make(map[types.Type]bool)
	for _, inst := range p.Info.Instances {
		for t := range inst.TypeArgs.Types() {
			if has(t, f, seen) {
				return true
			}
		}
	}
	for _, t := range p.stores.handed {
		if has(t, f, seen) {
			return true
		}
	}
	return false
}

// isTagged reports whether a field of the package has a tag.
func (p *Program) isTagged(f *types.Var) bool {
	cur, ok := p.root.FindByPos(f.Pos(), f.Pos())
	for ok && cur.Node() != nil {
		if field, is := cur.Node().(*ast.Field); is {
			return field.Tag != nil
		}
		cur = cur.Parent()
	}
	return false
}

// has reports whether what a value of a type leads to has a field, other than by types
// that were seen. What a type is instantiated with is among the instances.
func has(t types.Type, f *types.Var, seen map[types.Type]bool) bool {
	t = types.Unalias(t)
	if named, ok := t.(*types.Named); ok {
		t = named.Origin()
	}
	if seen[t] {
		return false
	}
	seen[t] = true
	switch u := t.Underlying().(type) {
	case *types.Map:
		return has(u.Key(), f, seen) || has(u.Elem(), f, seen)
	case interface{ Elem() types.Type }:
		return has(u.Elem(), f, seen)
	case *types.Struct:
		for field := range u.Fields() {
			if field.Origin() == f || has(field.Type(), f, seen) {
				return true
			}
		}
	}
	return false
}
