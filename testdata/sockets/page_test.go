package sockets

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/internal/framework"
)

var update = flag.Bool("update", false, "write the page")

const page = "../../docs/libraries.md"

// heading begins what this test writes of the page: the rest of it is another's.
const heading = "\n# Who may open a WebSocket\n"

// asked are the origins in the columns of the page.
var asked = []string{own, "https://evil.example", ""}

// TestPage checks the part of the page that shows which handshakes succeed, and what
// is reported of that.
func TestPage(t *testing.T) {
	old, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, _, _ := strings.Cut(string(old), heading)
	var out bytes.Buffer
	out.WriteString(before + heading + `
Each of these settings was given to a server at https://app.example.com, which was
asked to open a WebSocket by its own page, by that of another site, and without an
Origin, as programs that are no browsers do. "yes" says that it did. The last column
has what [websocketorigin](analyzers/websocketorigin.md) reports, by category.
`)
	from := out.Len()
	for _, library := range slices.Sorted(maps.Keys(libraries)) {
		writeTable(t, &out, from, library)
	}
	if *update {
		if err := os.WriteFile(page, out.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		old = out.Bytes()
	}
	if !bytes.Equal(old, out.Bytes()) {
		t.Errorf("%s is not up to date: run go test -update", page)
	}
}

// writeTable writes the rows of a library, below its heading: there may be one for what
// stands before as well.
func writeTable(t *testing.T, out *bytes.Buffer, from int, library string) {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedImports | packages.NeedModule}, "./"+library)
	if err != nil {
		t.Fatal(err)
	}
	all := read(t, "./"+library)
	if heading := "\n## " + title(pkgs[0]) + "\n"; !strings.Contains(out.String()[from:], heading) {
		fmt.Fprintf(out, "%s\n| Settings | its own | https://evil.example | none | Reported |\n|---|---|---|---|---|\n", heading)
	}
	for _, decl := range pkgs[0].Syntax[0].Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || libraries[library][f.Name.Name] == nil {
			continue
		}
		address := start(t, libraries[library][f.Name.Name]())
		var answers, categories []string
		for _, origin := range asked {
			answers = append(answers, map[bool]string{true: "yes"}[connects(t, address, origin)])
		}
		if found := all[f.Name.Name]; found != nil {
			for _, d := range found.reported {
				categories = append(categories, d.Category)
			}
		}
		fmt.Fprintf(out, "| `%s` | %s | %s |\n", settingsOf(pkgs[0], f), strings.Join(answers, " | "), strings.Join(categories, ", "))
	}
}

// title returns the path and the version of the library of a package: the one that
// is told what to do, if there are two.
func title(pkg *packages.Package) string {
	var titles []string
	for path, imported := range pkg.Imports {
		if m := imported.Module; m != nil && m.Version != "" && !strings.HasSuffix(path, "/fiber/v2") && !strings.HasSuffix(path, "/fiber/v3") &&
			!strings.HasSuffix(path, "/fasthttp") && !strings.Contains(path, "/cloudwego/hertz/") && path != "github.com/99designs/gqlgen/graphql" && path != "github.com/99designs/gqlgen/graphql/handler" {
			titles = append(titles, path+" "+m.Version)
		}
	}
	slices.Sort(titles)
	return titles[0]
}

// settingsOf returns what the body of a function gives the library: a literal of it,
// a statement that sets a field, or else what it calls.
func settingsOf(pkg *packages.Package, f *ast.FuncDecl) string {
	var text string
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if text == "" && framework.IsSettings(pkg.TypesInfo.TypeOf(n)) || isLibrary(pkg, n) {
				text = source(pkg, n)
				return false
			}
		case *ast.AssignStmt:
			if _, ok := n.Lhs[0].(*ast.SelectorExpr); ok {
				text = source(pkg, n)
				return false
			}
		case *ast.CallExpr:
			sel, ok := n.Fun.(*ast.SelectorExpr)
			if !ok || text != "" {
				return true
			}
			if obj := pkg.TypesInfo.Uses[sel.Sel]; obj != nil && framework.LibraryAt(obj.Pkg()) != nil {
				if text = source(pkg, n); strings.Contains(text, "{") {
					text = ""
				}
			}
		}
		return true
	})
	if text == "" {
		text = source(pkg, f.Body.List[0].(*ast.ReturnStmt).Results[0].(*ast.CallExpr).Args[0])
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "|", "\\|")
}

// isLibrary reports whether a literal is of a type that has an upgrader, or is one
// without settings.
func isLibrary(pkg *packages.Package, lit *ast.CompositeLit) bool {
	text := source(pkg, lit.Type)
	return text == "transport.Websocket" || text == "ws.HTTPUpgrader"
}

func source(pkg *packages.Package, n ast.Node) string {
	var b bytes.Buffer
	format.Node(&b, pkg.Fset, n)
	return b.String()
}
