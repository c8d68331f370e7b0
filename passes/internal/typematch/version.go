package typematch

import (
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"strings"
)

// Version returns the version of the module that declares obj, as the module cache
// names its folder: "" if that is not known, as of a module that is vendored,
// replaced, or under work itself.
func Version(fset *token.FileSet, obj types.Object) string {
	if obj == nil || obj.Pkg() == nil || !obj.Pos().IsValid() {
		return ""
	}
	file := filepath.ToSlash(fset.Position(obj.Pos()).Filename)
	at := strings.LastIndex(file, "@")
	if at < 0 {
		return ""
	}
	version, _, _ := strings.Cut(file[at+1:], "/")
	for module := obj.Pkg().Path(); module != "."; module = path.Dir(module) {
		if file[:at] == module || strings.HasSuffix(file[:at], "/"+module) {
			return version
		}
	}
	return ""
}
