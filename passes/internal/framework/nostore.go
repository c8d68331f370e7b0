package framework

import "go/types"

var noStores = func() map[string]bool {
	names := make(map[string]bool)
	for _, f := range frameworks {
		for _, name := range f.NoStore {
			names[name] = true
		}
	}
	return names
}()

// IsNoStore reports whether an object is a middleware of a framework that forbids all
// caches to keep an answer.
func IsNoStore(obj types.Object) bool {
	return obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() && noStores[obj.Pkg().Path()+"."+obj.Name()]
}
