// Package allowlist has what a package of the program offers a fix to check an
// Origin against: a list, a set or a predicate that is declared there.
package allowlist

import (
	"fmt"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A List is a list, a set or a predicate. The zero List is none.
type List struct {
	// Cond returns the condition that an expression, an Origin, is allowed: with an
	// assignment before it, if it takes one.
	Cond func(origin string) string

	// Edits add the imports that a condition needs.
	Edits []analysis.TextEdit

	Object types.Object // nil if a fix declares it
}

// Of returns the list that an object of the package is, if it can be named at cur.
func Of(pass *analysis.Pass, prog *flow.Program, obj types.Object, cur inspector.Cursor) (List, bool) {
	pos := cur.Node().Pos()
	file := fix.EnclosingFile(cur)
	if _, seen := pass.TypesInfo.Scopes[file].Innermost(pos).LookupParent(obj.Name(), pos); seen != obj {
		return List{}, false
	}
	if fn := prog.Enclosing(cur); fn != nil && fn.Obj == obj {
		return List{}, false
	}
	l := List{Object: obj}
	switch t := obj.Type().Underlying().(type) {
	case *types.Map:
		l.Cond = func(origin string) string { return fmt.Sprintf("%s[%s]", obj.Name(), origin) }
		if !typematch.IsBoolean(t.Elem()) {
			l.Cond = func(origin string) string { return fmt.Sprintf("_, ok := %s[%s]; ok", obj.Name(), origin) }
		}
	case *types.Slice:
		prefix, edits := fix.AddImport(pass.Fset, pass.TypesInfo, file, "slices", "slices", "Contains", pos)
		l.Edits = edits
		l.Cond = func(origin string) string { return fmt.Sprintf("%sContains(%s, %s)", prefix, obj.Name(), origin) }
	case *types.Signature:
		l.Cond = func(origin string) string { return fmt.Sprintf("%s(%s)", obj.Name(), origin) }
	default:
		return List{}, false
	}
	return l, true
}

// Asks returns the condition as one expression; it fails if there is no room for an
// assignment.
func (l List) Asks(origin string) (string, bool) {
	cond := l.Cond(origin)
	return cond, !strings.Contains(cond, ";")
}

// Texts reports whether it is a list of strings, as libraries take one.
func (l List) Texts() bool {
	return l.Object != nil && types.AssignableTo(l.Object.Type(), types.NewSlice(types.Typ[types.String]))
}
