package prove

import (
	"go/types"
	"slices"
	"strings"
)

// exported describes what other packages can use of a package: names, types,
// values of constants, and methods.
func exported(pkg *types.Package) string {
	var lines []string
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if obj.Exported() {
			lines = append(lines, types.ObjectString(obj, nil))
			if c, ok := obj.(*types.Const); ok {
				lines = append(lines, c.Val().ExactString())
			}
		}
		lines = append(lines, exportedMethods(obj)...)
	}
	return strings.Join(lines, "\n")
}

// exportedMethods describes the exported methods of a type, which may be of use
// whether its name is exported or not.
func exportedMethods(obj types.Object) (lines []string) {
	t, ok := obj.(*types.TypeName)
	if !ok {
		return nil
	}
	named, ok := t.Type().(*types.Named)
	if !ok {
		return nil
	}
	for method := range named.Methods() {
		if method.Exported() {
			lines = append(lines, types.ObjectString(method, nil))
		}
	}
	slices.Sort(lines) // they come in source order
	return lines
}
