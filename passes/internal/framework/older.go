package framework

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Older are the rules of those versions of a library that lack a name, as a field of
// its Struct or a function of its package, or the import of a path; or that come Before
// one. If both are given, and the version is not known, what is lacking counts.
type Older struct {
	Lacks, Before string
	Rules
}

// RulesIn returns the rules of the version of a library that pkg is. What the version
// is called is "" if that is not known.
func (l *Library) RulesIn(pkg *types.Package, version string) *Rules {
	for i := range l.Older {
		if l.isOlder(pkg, version, &l.Older[i]) {
			return &l.Older[i].Rules
		}
	}
	return &l.Rules
}

func (l *Library) isOlder(pkg *types.Package, version string, o *Older) bool {
	if o.Lacks != "" && l.has(pkg, o.Lacks) {
		return false
	}
	if o.Before == "" || version == "" {
		return o.Lacks != ""
	}
	return typematch.Before(version, o.Before)
}

// has reports whether a package has a function of a name, or a field of that
// name in the struct of settings; or imports the path that it is.
func (l *Library) has(pkg *types.Package, name string) bool {
	if pkg.Scope().Lookup(name) != nil || slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool { return p.Path() == name }) {
		return true
	}
	obj := pkg.Scope().Lookup(l.Struct)
	if obj == nil {
		return false
	}
	f, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, name)
	return f != nil
}
