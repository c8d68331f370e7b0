package framework

import (
	"go/types"
	"slices"
)

// IsDefault reports whether a variable holds a struct of settings of which none
// is set.
func IsDefault(obj types.Object) bool {
	l := ofVariable(obj)
	return l != nil && slices.Contains(l.Defaults, obj.Name())
}

// ValueOf returns the setting that one is which is given a variable of its library, nil if
// nothing is known of that.
func ValueOf(obj types.Object) *Setting {
	l := ofVariable(obj)
	if l == nil {
		return nil
	}
	if s, ok := l.Values[obj.Name()]; ok {
		return &s
	}
	return nil
}

// ofVariable returns the library that has a variable, nil if none has.
func ofVariable(obj types.Object) *Library {
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() {
		return nil
	}
	return LibraryAt(v.Pkg())
}
