package passtest

import (
	"bytes"
	"errors"
	"fmt"
	"go/parser"
	"go/types"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// load loads the packages with their tests, once each. Dependencies come as
// export data, which go list builds or finds in its cache; modules are
// downloaded only if they are missing. It fails if a package does not compile.
func load(dir string, patterns ...string) ([]*packages.Package, error) {
	all, err := packages.Load(&packages.Config{
		Mode:  packages.LoadSyntax | packages.NeedModule | packages.NeedForTest,
		Dir:   dir,
		Tests: true,
		Env:   environ(),
	}, patterns...)
	if err != nil {
		return nil, err
	}
	redundant := make(map[string]bool) // by ID
	for _, pkg := range all {
		if pkg.ForTest != "" {
			redundant[pkg.ForTest+".test"] = true // the generated main package
			if pkg.PkgPath == pkg.ForTest {
				redundant[pkg.PkgPath] = true // the same without its test files
			}
		}
	}
	var (
		pkgs []*packages.Package
		errs []error
	)
	for _, pkg := range all {
		if redundant[pkg.ID] {
			continue
		}
		for _, err := range pkg.Errors {
			errs = append(errs, err)
		}
		pkgs = append(pkgs, pkg)
	}
	if len(pkgs) == 0 {
		errs = append(errs, errors.New("no packages match"))
	}
	slices.SortFunc(pkgs, func(x, y *packages.Package) int { return strings.Compare(x.ID, y.ID) })
	return pkgs, errors.Join(errs...)
}

// environ makes the go command work in the module of its directory only.
func environ() []string {
	return append(os.Environ(), "GO111MODULE=on", "GOWORK=off")
}

// analyze returns what each of the analyzers reports for the package, some of
// whose files may have other contents than on disk.
func analyze(pkg *packages.Package, contents map[string][]byte, analyzers ...*analysis.Analyzer) (found [][]analysis.Diagnostic, err error) {
	readers := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		readers[i] = reading(a, contents)
	}
	graph, err := checker.Analyze(readers, []*packages.Package{pkg}, nil)
	if err != nil {
		return nil, err
	}
	for act := range graph.All() {
		if act.Err != nil {
			return nil, act.Err
		}
	}
	for _, root := range graph.Roots {
		found = append(found, root.Diagnostics)
	}
	return found, nil
}

// reading returns an analyzer that does what a does, but reads contents, by file
// name, in place of what is on disk.
func reading(a *analysis.Analyzer, contents map[string][]byte) *analysis.Analyzer {
	reader := *a
	reader.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.ReadFile = func(name string) ([]byte, error) {
			if content, ok := contents[name]; ok {
				return content, nil
			}
			return pass.ReadFile(name)
		}
		return a.Run(&p)
	}
	return &reader
}

// recheck returns a copy of pkg in which files have new contents, by name. It
// fails if the result does not compile.
func recheck(pkg *packages.Package, imp importer, contents map[string][]byte) (*packages.Package, error) {
	fixed := *pkg
	fixed.Syntax = slices.Clone(pkg.Syntax)
	for i, file := range fixed.Syntax {
		name := fileName(pkg, file)
		content, ok := contents[name]
		if !ok {
			continue
		}
		file, err := parser.ParseFile(pkg.Fset, name, content, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		fixed.Syntax[i] = file
	}
	fixed.TypesInfo = typesinfo.New()
	var errs []error
	conf := types.Config{
		Importer: imp,
		Sizes:    pkg.TypesSizes,
		Error:    func(err error) { errs = append(errs, err) },
	}
	if pkg.Module != nil && pkg.Module.GoVersion != "" {
		conf.GoVersion = "go" + pkg.Module.GoVersion
	}
	fixed.Types, _ = conf.Check(pkg.PkgPath, pkg.Fset, fixed.Syntax, fixed.TypesInfo)
	return &fixed, errors.Join(errs...)
}

// An importer imports what a package imported before it was edited, and loads
// what an edit adds.
type importer struct {
	pkg   *packages.Package
	known map[string]*types.Package
}

func (imp importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := imp.known[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	found, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedExportFile,
		Dir:  imp.pkg.Dir,
		Env:  environ(),
	}, path)
	if err != nil {
		return nil, err
	}
	if len(found) != 1 || found[0].ExportFile == "" {
		return nil, fmt.Errorf("no package %s", path)
	}
	data, err := os.ReadFile(found[0].ExportFile)
	if err != nil {
		return nil, err
	}
	r, err := gcexportdata.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return gcexportdata.Read(r, imp.pkg.Fset, imp.known, path)
}

// reachable returns the packages that pkg imports, and those that they do.
func reachable(pkg *types.Package) map[string]*types.Package {
	known := make(map[string]*types.Package)
	var visit func(*types.Package)
	visit = func(pkg *types.Package) {
		for _, imported := range pkg.Imports() {
			if known[imported.Path()] == nil {
				known[imported.Path()] = imported
				visit(imported)
			}
		}
	}
	visit(pkg)
	return known
}
