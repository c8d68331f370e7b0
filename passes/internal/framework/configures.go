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

// MayConfigure reports whether a sink, or a field that is one, has a name. To ask this
// first costs less than to look up what each identifier of a package is.
func MayConfigure(name string) bool { return configuring[name] }

var configuring = func() map[string]bool {
	names := make(map[string]bool)
	for _, l := range libraries {
		for _, s := range l.Sinks {
			names[s.Name] = true
		}
		for name := range l.Settings {
			names[name] = names[name] || l.Subject == Sockets
		}
	}
	return names
}()

// AsksForSockets reports whether a function or method tells a library what to ask before
// it upgrades a connection.
func AsksForSockets(obj types.Object) bool {
	s := SettingOf(obj)
	if s == nil || s.Part != Check {
		return false
	}
	l := LibraryAt(obj.Pkg())
	if _, ok := l.Settings[obj.Name()]; ok {
		return l.Subject == Sockets
	}
	return l.Beside.Subject == Sockets
}
