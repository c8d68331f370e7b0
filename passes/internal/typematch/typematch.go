// Package typematch tells which function, method or type an object is.
//
// Every comparison is by package path and name, takes aliases for what they
// stand for, and builds no string.
package typematch

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"
)

// Callee returns what call calls by name: a function, a method, a variable of
// function type or a builtin. It returns nil for a conversion and for the call
// of any other expression.
func Callee(info *types.Info, call *ast.CallExpr) types.Object {
	return typeutil.Callee(info, call)
}

// IsFunc reports whether obj is the function of that name, not a method.
func IsFunc(obj types.Object, pkgPath, name string) bool {
	fn, ok := obj.(*types.Func)
	return ok && fn.Signature().Recv() == nil && isNamed(fn, pkgPath, name)
}

// IsVar reports whether obj is the package-level variable of that name, such
// as one that holds a function.
func IsVar(obj types.Object, pkgPath, name string) bool {
	v, ok := obj.(*types.Var)
	return ok && isNamed(v, pkgPath, name) && v.Parent() == v.Pkg().Scope()
}

// IsField reports whether obj is a struct field of that name declared in the
// package.
func IsField(obj types.Object, pkgPath, name string) bool {
	v, ok := obj.(*types.Var)
	return ok && v.IsField() && isNamed(v, pkgPath, name)
}

// IsMethod reports whether obj is the method of that name declared for the
// named type recv, for a pointer to it, or within it if it is an interface.
//
// A promoted method belongs to the type that declares it: a call through a
// struct that embeds http.ResponseWriter is a call of
// ("net/http", "ResponseWriter", ...).
func IsMethod(obj types.Object, pkgPath, recv, name string) bool {
	fn, ok := obj.(*types.Func)
	if !ok || !isNamed(fn, pkgPath, name) {
		return false
	}
	v := fn.Signature().Recv()
	return v != nil && (IsNamed(v.Type(), pkgPath, recv) || IsPointerTo(v.Type(), pkgPath, recv))
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
func IsString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
