package framework

import "go/types"

// Editing returns the fields of structs of a package that are what may change the response
// of another server.
func Editing(pkg *types.Package) (fields []*types.Var) {
	ix := packages[pkg.Path()]
	if ix == nil {
		return nil
	}
	for _, m := range ix.Members {
		if m.Verb != Edit {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(typeIn(pkg, m.Recv), true, pkg, m.Name)
		if f, ok := obj.(*types.Var); ok {
			fields = append(fields, f)
		}
	}
	return fields
}

// typeIn returns the type that a package has by a name.
func typeIn(pkg *types.Package, name string) types.Type {
	if obj := pkg.Scope().Lookup(name); obj != nil {
		return obj.Type()
	}
	return types.Typ[types.Invalid]
}
