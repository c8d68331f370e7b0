package framework

import "strings"

// standard are the first elements of the paths of the standard library's packages. A path
// whose first element has no dot may be that of a module, too, as "myapp" is.
var standard = func() map[string]bool {
	first := make(map[string]bool)
	for name := range strings.FieldsSeq(`archive bufio bytes cmp compress container context crypto
		database debug embed encoding errors expvar flag fmt go hash html image index internal io iter
		log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings
		structs sync syscall testing text time unicode unique unsafe uuid vendor weak`) {
		first[name] = true
	}
	return first
}()

// IsStandard reports whether the package with a path is of the standard
// library.
func IsStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return standard[first]
}
