// Package typematch tells which function or type an object is.
//
// Every comparison is by package path and name, takes aliases for what they
// stand for, and builds no string.
package typematch

import (
	"go/types"
	"slices"
)

// IsFunc reports whether obj is the function of that name, not a method.
func IsFunc(obj types.Object, pkgPath, name string) bool {
	fn, ok := obj.(*types.Func)
	return ok && fn.Signature().Recv() == nil && isNamed(fn, pkgPath, name)
}

// IsNamed reports whether t is the named type, or an instance of it.
func IsNamed(t types.Type, pkgPath, name string) bool {
	if t == nil {
		return false
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && isNamed(named.Obj(), pkgPath, name)
}

// IsPointerTo reports whether t is a pointer to the named type, or to an
// instance of it.
func IsPointerTo(t types.Type, pkgPath, name string) bool {
	if t == nil {
		return false
	}
	ptr, ok := types.Unalias(t).(*types.Pointer)
	return ok && IsNamed(ptr.Elem(), pkgPath, name)
}

// NamedOf returns the named type that t is or points to, nil if there is none.
func NamedOf(t types.Type) *types.Named {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, _ := t.(*types.Named)
	return named
}

// NameOf returns the name of the type that t is or points to, nil if that has none.
func NameOf(t types.Type) *types.TypeName {
	if named := NamedOf(t); named != nil {
		return named.Obj()
	}
	return nil
}

// MapOf returns the map that t is by its definition, or which a type parameter can be
// only; nil if it is none.
func MapOf(t types.Type) *types.Map {
	if t == nil {
		return nil
	}
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		return onlyMap(p.Constraint())
	}
	m, _ := t.Underlying().(*types.Map)
	return m
}

// onlyMap returns the map that all types which satisfy a constraint are by their
// definition; nil if there is none.
func onlyMap(constraint types.Type) *types.Map {
	i, ok := constraint.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for t := range i.EmbeddedTypes() {
		switch u := types.Unalias(t).(type) {
		case *types.Union:
			if u.Len() == 1 {
				return MapOf(u.Term(0).Type())
			}
		case *types.Named:
			if m := onlyMap(u); m != nil {
				return m
			}
		}
		if m := MapOf(t); m != nil {
			return m
		}
	}
	return nil
}

// IsParameter reports whether t is a type parameter.
func IsParameter(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// IsError reports whether t is a type of errors: the interface, or one that implements it.
func IsError(t types.Type) bool { return t != nil && types.Implements(t, errorType) }

var errorType = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)

// isNamed compares the name first, since that fails soonest.
func isNamed(obj types.Object, pkgPath, name string) bool {
	return obj.Name() == name && obj.Pkg() != nil && obj.Pkg().Path() == pkgPath
}

// IsString reports whether values of a type are texts.
func IsString(t types.Type) bool { return isBasic(t, types.IsString) }

// IsBoolean reports whether values of a type are true or false.
func IsBoolean(t types.Type) bool { return isBasic(t, types.IsBoolean) }

// IsInteger reports whether values of a type are integers.
func IsInteger(t types.Type) bool { return isBasic(t, types.IsInteger) }

func isBasic(t types.Type, is types.BasicInfo) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&is != 0
}

// IsTextSearch reports whether a function of package strings asks whether a text is in another,
// or is the same in any case.
func IsTextSearch(f types.Object) bool {
	return slices.ContainsFunc([]string{"EqualFold", "HasPrefix", "HasSuffix", "Contains"}, func(name string) bool {
		return IsFunc(f, "strings", name)
	})
}
