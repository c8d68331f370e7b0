package prove

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"go/version"
	"strconv"

	"golang.org/x/tools/go/analysis"
)

// An importer imports what the package imports already, and a little more.
type importer struct {
	known     map[string]*types.Package // by the path that a file imports
	goVersion string
}

func newImporter(pass *analysis.Pass) *importer {
	imp := &importer{make(map[string]*types.Package), goVersion(pass)}
	for _, pkg := range pass.Pkg.Imports() {
		imp.known[pkg.Path()] = pkg
	}
	for _, file := range pass.Files {
		for _, spec := range file.Imports {
			// A vendored package has another path than its import.
			name := pass.TypesInfo.PkgNameOf(spec)
			if path, err := strconv.Unquote(spec.Path.Value); err == nil && name != nil {
				imp.known[path] = name.Imported()
			}
		}
	}
	return imp
}

// Import implements [types.Importer].
func (imp *importer) Import(path string) (*types.Package, error) {
	if pkg := imp.known[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	d, ok := declared[path]
	if !ok || imp.goVersion != "" && version.Compare(imp.goVersion, d.since) < 0 {
		return nil, fmt.Errorf("the package does not import %q", path)
	}
	pkg, err := declare(path, d.text)
	if err == nil {
		imp.known[path] = pkg // its types are compared by identity
	}
	return pkg, err
}

// declared has the functions of the standard library that fixes use, by the
// path of their package, which fixes may import. What their bodies do is of no
// consequence.
var declared = map[string]struct{ since, text string }{
	"slices": {"go1.21", `package slices

func Contains[S ~[]E, E comparable](s S, v E) bool { return false }
`},
	"strings": {"go1", `package strings

func Join(elems []string, sep string) string { return "" }
`},
}

// declare returns a package that has the functions declared in text.
func declare(path, text string) (*types.Package, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	conf := types.Config{IgnoreFuncBodies: true}
	return conf.Check(path, fset, []*ast.File{file}, nil)
}

// goVersion returns the version of the language of the pass's package, such as
// "go1.26", or "" if it is not known.
func goVersion(pass *analysis.Pass) string {
	if v := pass.Pkg.GoVersion(); v != "" {
		return v
	}
	if pass.Module == nil || pass.Module.GoVersion == "" {
		return ""
	}
	if v := pass.Module.GoVersion; version.IsValid(v) {
		return v // so it is in unitchecker
	}
	return "go" + pass.Module.GoVersion
}
