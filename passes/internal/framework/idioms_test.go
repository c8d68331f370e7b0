package framework

import (
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"
)

// eval returns the type of an expression about x, a variable of type t.
func eval(t types.Type, expr string) (types.Type, error) {
	pkg := types.NewPackage("idiom", "idiom")
	pkg.Scope().Insert(types.NewVar(token.NoPos, pkg, "x", t))
	tv, err := types.Eval(token.NewFileSet(), pkg, token.NoPos, expr)
	return tv.Type, err
}

func TestIdioms(t *testing.T) {
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for _, name := range slices.Sorted(maps.Keys(f.Idioms)) {
			typ, idiom := lookupType(pkg, name), f.Idioms[name]
			if typ == nil {
				t.Errorf("no type %s", name)
				continue
			}
			if got := IdiomOf(operand(typ)); got != idiom {
				t.Errorf("IdiomOf(%s) = %+v, want %+v", name, got, idiom)
			}
			if idiom.Vary != "" {
				if _, err := eval(operand(typ), strings.Replace(idiom.Vary, "%s", "x", 1)); err != nil {
					t.Errorf("%s: Vary: %v", name, err)
				}
			}
			for _, text := range []string{fill(idiom.Get, "x", "Vary"), fill(idiom.Origin, "x")} {
				if text == "" {
					continue
				}
				if result, err := eval(operand(typ), text); err != nil {
					t.Errorf("%s: %v", name, err)
				} else if !types.Identical(result, types.Typ[types.String]) {
					t.Errorf("%s: %s is a %v, not a string", name, text, result)
				}
			}
		}
	})
}

func fill(format string, args ...any) string {
	if format == "" {
		return ""
	}
	return fmt.Sprintf(format, args...)
}
