package framework

import (
	"go/types"
	"slices"
)

// IsRouter reports whether t, or what it points to, has methods that register handlers.
func IsRouter(t types.Type) bool {
	ix, name := indexOf(t)
	return slices.ContainsFunc(ix.Members, func(m Member) bool {
		return m.Recv == name && (m.Verb.IsRoute() || m.Verb == Use || m.Verb == Group || m.Verb == Nest)
	})
}

// ReturnsRouter reports whether a method returns the router that is its receiver, or a
// route of that, or the route that is its receiver.
func ReturnsRouter(f *types.Func) bool {
	m := MemberOf(f)
	return m != nil && (m.Verb.TellsRoute() || (m.Verb == Use || m.Verb.IsRoute()) && packages[f.Pkg().Path()].Fluent)
}

// Refuses reports whether the routers of a package refuse OPTIONS where the routes are for
// other methods.
func Refuses(pkg *types.Package) bool {
	ix := packages[pkg.Path()]
	return ix != nil && ix.Refuses
}
