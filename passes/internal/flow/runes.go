package flow

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"
	"unicode/utf8"
)

// runesOf returns the list of runes that a text is converted to, if it has other elements
// than the text has bytes: they are not known.
func (x *Exec) runesOf(v Value, to types.Type) (Value, bool) {
	list, ok := to.Underlying().(*types.Slice)
	s, isText := v.String()
	if !ok || !isText || !isRune(list.Elem()) || !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return Value{}, false
	}
	runes := Value{ID: x.derived("runes", v), Class: v.Class}
	runes.Lost = v.isMadeHere()
	return runes, true
}

func isRune(t types.Type) bool {
	b := basic(t)
	return b != nil && b.Kind() == types.Int32
}

// textOfList returns the text that a list of bytes or runes is converted to.
func (x *Exec) textOfList(st *State, e *ast.CallExpr, list Value) Value {
	if len(list.Elems) == 0 {
		return Constant(constant.MakeString(""))
	}
	text := Value{ID: x.at(st, "text", e), Class: list.Class}
	text.Lost = list.isMadeHere() && !slices.ContainsFunc(list.Elems, func(v Value) bool { return !v.isMadeHere() })
	return x.among(st, text, list.Elems...)
}
