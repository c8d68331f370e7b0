package settingfix

import (
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/allowlist"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Listing is a setting by which a library is told whom to let in.
type Listing struct {
	Name  string // of the setting, "" if the library has none
	Value string // the expression that it is given

	// List is what the package has to check an Origin against; it is none where an
	// example takes its place.
	List allowlist.List

	// Edits add the imports that Value needs.
	Edits []analysis.TextEdit
}

// Known reports whether the origins are those that the package lets in elsewhere.
func (l Listing) Known() bool { return l.List.Object != nil }

// Kind returns the kind of fix that lists them. A person decides about those that are
// let in elsewhere: they may be meant for other answers, or for production only; a
// library takes what is in a list when the program starts, and some refuse to, for
// what a check makes no use of.
func (l Listing) Kind() fixkind.Kind {
	if l.Known() {
		return fixkind.ListKnown
	}
	return fixkind.ListOrigins
}

// Of returns the setting that is given a list of the package, at a place. It has no
// name where the library takes none like it.
func (e *Editor) Of(p *policy.Policy, list allowlist.List, at inspector.Cursor) Listing {
	l := Listing{List: list}
	if name, _ := Origins(p); name != "" && list.Texts() && !p.Rules.Hosts && Example(p) == fixkind.Example {
		switch t := e.typeOf(p, name); {
		case t == nil:
		case types.AssignableTo(list.Object.Type(), t):
			l.Name, l.Value = name, list.Object.Name()
			return l
		case typematch.IsString(t) && p.Library.Settings[name].Separator != "":
			prefix, edits := fix.AddImport(e.Pass.Fset, e.Pass.TypesInfo, fix.EnclosingFile(at), "strings", "strings", "Join", at.Node().Pos())
			l.Name, l.Value, l.Edits = name, fmt.Sprintf("%sJoin(%s, %q)", prefix, list.Object.Name(), p.Library.Settings[name].Separator), edits
			return l
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Library.Settings)) {
		if p.Library.Settings[name].Part != framework.Check {
			continue
		}
		if value, ok := e.predicate(e.typeOf(p, name), list, at); ok {
			l.Name, l.Value = name, value
			if _, isFunc := list.Object.(*types.Func); !isFunc {
				l.Edits = list.Edits
			}
			return l
		}
	}
	return l
}

// predicate returns an expression for a function of a type that asks a list.
func (e *Editor) predicate(t types.Type, list allowlist.List, at inspector.Cursor) (string, bool) {
	if t == nil {
		return "", false
	}
	if types.AssignableTo(list.Object.Type(), t) {
		return list.Object.Name(), true
	}
	sig, ok := t.Underlying().(*types.Signature)
	cond, asks := list.Asks("origin")
	if !ok || !asks || sig.Variadic() || !isBool(result(sig)) {
		return "", false
	}
	var params []string
	origins := 0
	for v := range sig.Params().Variables() {
		name := "_"
		if typematch.IsString(v.Type()) {
			name, origins = "origin", origins+1
		}
		text, ok := e.typeText(v.Type(), at)
		if !ok {
			return "", false
		}
		params = append(params, name+" "+text)
	}
	if origins != 1 {
		return "", false
	}
	switch sig.Results().Len() {
	case 1:
		return fmt.Sprintf("func(%s) bool { return %s }", strings.Join(params, ", "), cond), true
	case 2:
		if types.Identical(sig.Results().At(1).Type(), types.Universe.Lookup("error").Type()) {
			return fmt.Sprintf("func(%s) (bool, error) { return %s, nil }", strings.Join(params, ", "), cond), true
		}
	}
	return "", false
}

// result returns the type of the first result, nil if there is none.
func result(sig *types.Signature) types.Type {
	if sig.Results().Len() == 0 {
		return nil
	}
	return sig.Results().At(0).Type()
}

// typeText returns how a type is written in the file of a place; it fails if that
// takes an import.
func (e *Editor) typeText(t types.Type, at inspector.Cursor) (text string, ok bool) {
	names := make(map[string]string)
	for _, spec := range fix.EnclosingFile(at).Imports {
		if name := e.Pass.TypesInfo.PkgNameOf(spec); name != nil {
			names[name.Imported().Path()] = name.Name()
		}
	}
	ok = true
	text = types.TypeString(t, func(p *types.Package) string {
		if p == e.Pass.Pkg {
			return ""
		}
		ok = ok && names[p.Path()] != ""
		return names[p.Path()]
	})
	return text, ok
}

// typeOf returns the type of what a setting is given: a field, or the operand of an
// option or a method; nil if it takes another number of them.
func (e *Editor) typeOf(p *policy.Policy, name string) types.Type {
	obj := p.Pkg.Scope().Lookup(name)
	if typ := p.Pkg.Scope().Lookup(p.Library.Struct); obj == nil && typ != nil {
		obj, _, _ = types.LookupFieldOrMethod(typ.Type(), true, p.Pkg, name)
	}
	switch obj := obj.(type) {
	case *types.Var:
		return obj.Type()
	case *types.Func:
		if sig := obj.Signature(); sig.Params().Len() == 1 && !sig.Variadic() {
			return sig.Params().At(0).Type()
		}
	}
	return nil
}

func isBool(t types.Type) bool { return t != nil && typematch.IsBoolean(t) }
