package editors

import (
	"cmp"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"net/url"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// A finding is what an editor shows of a diagnostic.
type finding struct {
	Analyzer string
	Category string
	Message  string
	Link     string
	Range    span
	Related  []related
}

// kind identifies a finding as far as it does not depend on its place.
func (f finding) kind() string { return f.Analyzer + "/" + f.Category }

// A reported is a finding with the titles of its fixes.
type reported struct {
	finding
	fixes []string
}

// findingsOf returns those of the suite among the diagnostics of a server.
func findingsOf(diagnostics []diagnostic) []finding {
	var findings []finding
	for _, d := range diagnostics {
		if f, ok := findingOf(d); ok {
			findings = append(findings, f)
		}
	}
	slices.SortFunc(findings, compareFindings)
	return findings
}

// findingOf converts a diagnostic, if it is of an analyzer of the suite.
func findingOf(d diagnostic) (finding, bool) {
	code, _ := d.Code.(string)
	ofSuite := slices.ContainsFunc(analyzer.Suite, func(a *analysis.Analyzer) bool { return a.Name == d.Source })
	return finding{d.Source, code, d.Message, d.CodeDescription.Href, d.Range, d.RelatedInformation}, ofSuite
}

// load loads the package in dir, which has one file.
func load(t testing.TB, dir string) *packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, ".")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.FailNow()
	}
	return pkgs[0]
}

// reading returns the suite for a package of one file, which is read as text:
// fixes are tried on what has been parsed.
func reading(text string) []*analysis.Analyzer {
	readers := make([]*analysis.Analyzer, len(analyzer.Suite))
	for i, a := range analyzer.Suite {
		reader := *a
		reader.Run = func(pass *analysis.Pass) (any, error) {
			p := *pass
			p.ReadFile = func(string) ([]byte, error) { return []byte(text), nil }
			return a.Run(&p)
		}
		readers[i] = &reader
	}
	return readers
}

// analyze runs the suite over a package with another text for its file.
func analyze(t testing.TB, pkg *packages.Package, text string) []reported {
	t.Helper()
	graph, err := checker.Analyze(reading(text), []*packages.Package{withText(t, *pkg, text)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var all []reported
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		for _, d := range act.Diagnostics {
			all = append(all, report(t, act, d, text))
		}
	}
	slices.SortFunc(all, func(a, b reported) int { return compareFindings(a.finding, b.finding) })
	return all
}

// withText checks the types of a package with another text for its file. That
// takes a fraction of the time in which package packages loads an overlay.
func withText(t testing.TB, pkg packages.Package, text string) *packages.Package {
	t.Helper()
	file, err := parser.ParseFile(pkg.Fset, pkg.GoFiles[0], text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pkg.Syntax = []*ast.File{file}
	pkg.TypesInfo = &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Instances:    make(map[*ast.Ident]types.Instance),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		Scopes:       make(map[ast.Node]*types.Scope),
		FileVersions: make(map[*ast.File]string),
	}
	config := types.Config{
		Importer:  imports(pkg.Imports),
		GoVersion: "go" + pkg.Module.GoVersion,
		Sizes:     pkg.TypesSizes,
	}
	pkg.Types, err = config.Check(pkg.PkgPath, pkg.Fset, pkg.Syntax, pkg.TypesInfo)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return &pkg
}

// imports has the packages that one imports. A fix may import others.
type imports map[string]*packages.Package

func (i imports) Import(path string) (*types.Package, error) {
	if pkg := i[path]; pkg != nil {
		return pkg.Types, nil
	}
	return importer.ForCompiler(token.NewFileSet(), "source", nil).Import(path)
}

// report converts a diagnostic in a file whose text is text.
func report(t testing.TB, act *checker.Action, d analysis.Diagnostic, text string) reported {
	t.Helper()
	base, err := url.Parse(act.Analyzer.URL)
	if err != nil {
		t.Fatal(err)
	}
	link, err := base.Parse(d.URL)
	if err != nil {
		t.Fatal(err)
	}
	place := func(pos, end token.Pos) location {
		start := act.Package.Fset.Position(pos)
		stop := act.Package.Fset.Position(end)
		return location{uriOf(start.Filename), span{positionAt(text, start.Offset), positionAt(text, stop.Offset)}}
	}
	r := reported{finding: finding{
		Analyzer: act.Analyzer.Name,
		Category: d.Category,
		Message:  d.Message,
		Link:     link.String(),
		Range:    place(d.Pos, d.End).Range,
	}}
	for _, also := range d.Related {
		r.Related = append(r.Related, related{place(also.Pos, also.End), also.Message})
	}
	for _, fix := range d.SuggestedFixes {
		r.fixes = append(r.fixes, fix.Message)
	}
	return r
}

func compareFindings(a, b finding) int {
	return cmp.Or(
		comparePositions(a.Range.Start, b.Range.Start),
		comparePositions(a.Range.End, b.Range.End),
		cmp.Compare(a.kind(), b.kind()),
		cmp.Compare(a.Message, b.Message),
	)
}
