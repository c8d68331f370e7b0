package typematch

import (
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strconv"
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

// Before reports whether one version of a module comes before another. Those that lead
// up to a version come before it.
func Before(version, other string) bool {
	v, leading := numbers(version)
	w, otherLeading := numbers(other)
	if c := slices.Compare(v, w); c != 0 {
		return c < 0
	}
	return leading && !otherLeading
}

// numbers returns the numbers of a version, and whether it leads up to that.
func numbers(version string) (list []int, leading bool) {
	version, _, _ = strings.Cut(strings.TrimPrefix(version, "v"), "+")
	version, _, leading = strings.Cut(version, "-")
	for _, s := range strings.Split(version, ".") {
		n, _ := strconv.Atoi(s)
		list = append(list, n)
	}
	return list, leading
}
