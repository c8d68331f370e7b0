package syntax

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// MethodsFor returns the methods of the types of a package that implement the interface
// that a method is of: who makes their values one may be another package, or a type
// parameter.
func MethodsFor(prog *flow.Program, m *types.Func) (list []*flow.Fn) {
	i, ok := m.Signature().Recv().Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	scope := prog.Pkg.Scope()
	for _, of := range scope.Names() {
		t, ok := scope.Lookup(of).(*types.TypeName)
		if !ok || t.IsAlias() || types.IsInterface(t.Type()) || !types.Implements(types.NewPointer(t.Type()), i) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(t.Type(), true, prog.Pkg, m.Name())
		if f, ok := obj.(*types.Func); ok {
			if fn := prog.Decl(f); fn != nil && !slices.Contains(list, fn) {
				list = append(list, fn)
			}
		}
	}
	return list
}

// ObjectOf returns the variable or field that an expression is, nil if it is none.
func ObjectOf(info *types.Info, e ast.Expr) *types.Var {
	var obj types.Object
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		obj = info.Uses[e]
	case *ast.SelectorExpr:
		obj = info.Uses[e.Sel]
	}
	v, _ := obj.(*types.Var)
	return v
}

// PackageOf returns the package of an object, nil if there is none.
func PackageOf(obj types.Object) *types.Package {
	if obj == nil {
		return nil
	}
	return obj.Pkg()
}

// Origin returns the function or field of which an object is an instance.
func Origin(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Func:
		return obj.Origin()
	case *types.Var:
		return obj.Origin()
	}
	return obj
}

// IsNamedElsewhere reports whether other packages may name a constant or a variable, or call
// a function.
func IsNamedElsewhere(obj types.Object) bool {
	if f, ok := obj.(*types.Func); ok {
		return IsOfOthers(f)
	}
	return obj.Exported() && obj.Parent() == obj.Pkg().Scope() && obj.Pkg().Name() != "main"
}

// IsOfOthers reports whether other packages may call a function, or register it: they can
// name it, or have a value of the type whose method it is. The method of an error is of all.
func IsOfOthers(f *types.Func) bool {
	switch {
	case f == nil || !f.Exported():
		return false
	case f.Pkg() == nil:
		return true
	case f.Pkg().Name() == "main":
		return false
	}
	recv := f.Signature().Recv()
	if recv == nil {
		return true
	}
	name := typematch.NameOf(recv.Type())
	return name == nil || name.Exported() || isGivenOut(name)
}

// isGivenOut reports whether an exported function of its package returns a type that is
// not exported.
func isGivenOut(name *types.TypeName) bool {
	scope := name.Pkg().Scope()
	return slices.ContainsFunc(scope.Names(), func(of string) bool {
		f, ok := scope.Lookup(of).(*types.Func)
		if !ok || !f.Exported() {
			return false
		}
		for v := range f.Signature().Results().Variables() {
			if typematch.NameOf(v.Type()) == name {
				return true
			}
		}
		return false
	})
}
