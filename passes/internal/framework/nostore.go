package framework

import (
	"go/types"
	"strings"
)

// noStores has the names of those of each package.
var noStores = func() map[string]map[string]bool {
	names := make(map[string]map[string]bool)
	for _, f := range frameworks {
		for _, name := range f.NoStore {
			dot := strings.LastIndex(name, ".")
			path, name := name[:dot], name[dot+1:]
			if names[path] == nil {
				names[path] = make(map[string]bool)
			}
			names[path][name] = true
		}
	}
	return names
}()

// IsNoStore reports whether an object is a middleware of a framework that forbids all
// caches to keep an answer.
func IsNoStore(obj types.Object) bool {
	return obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() && noStores[obj.Pkg().Path()][obj.Name()]
}
