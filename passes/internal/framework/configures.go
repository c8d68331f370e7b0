package framework

import (
	"go/types"
	"slices"
)

// Configures reports whether a package imports a library that has settings.
func Configures(pkg *types.Package) bool {
	return slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool { return LibraryAt(p) != nil })
}

// ConfiguresCORS reports whether a package imports a library for CORS.
func ConfiguresCORS(pkg *types.Package) bool {
	return slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool {
		l := LibraryAt(p)
		return l != nil && l.Subject == CORS
	})
}
