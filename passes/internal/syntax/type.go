package syntax

import "go/types"

// IsBasic reports whether values of a type are texts, numbers, or yes or no.
func IsBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}

// IsError reports whether a type is error.
func IsError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// IsTuple reports whether a call gives nothing, or several values, by what its type is.
func IsTuple(t types.Type) bool {
	tuple, ok := t.(*types.Tuple)
	return t == nil || ok && tuple.Len() != 1
}
