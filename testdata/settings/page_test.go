package settings

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/corsconfig"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

var update = flag.Bool("update", false, "write the page")

const page = "../../docs/libraries.md"

// sockets is the heading of the part of the page that the module for WebSockets
// writes.
const sockets = "\n# Who may open a WebSocket\n"

// asked are the origins in the columns of the page.
var asked = []string{"https://app.example.com", "https://evil.example", "null"}

// TestPage checks the page that shows what libraries send and what is reported
// of that.
func TestPage(t *testing.T) {
	var out bytes.Buffer
	out.WriteString(`# What CORS libraries make of their settings

Each of these settings was given to the library, in the version that is named,
which was asked by requests with three origins. The tables have the
Access-Control-Allow-Origin that came back: the Origin itself, ` + "`*`" + `, or nothing. In
bold, Access-Control-Allow-Credentials: true came with it. The last column has what
[corsconfig](analyzers/corsconfig.md) reports, by category.

In other versions some of them differ: see "Other versions" below.
`)
	for _, library := range slices.Sorted(maps.Keys(libraries)) {
		writeTable(t, &out, library)
	}
	out.WriteString(`
## Other versions

What the analyzer says depends on the version as far as the fields and functions of
the library tell it.

| Library | Versions | With credentials | Told by |
|---|---|---|---|
| github.com/go-chi/cors | before 1.1 | ` + "`*`" + ` and an empty list send back each origin: open | there is no ` + "`Handler`" + ` |
| github.com/rs/cors | before 1.5 | ` + "`*`" + ` and an empty list send back each origin with credentials: open | there is no ` + "`AllowOriginRequestFunc`" + `, nor has 1.5, which only the version tells |
| github.com/rs/cors | before 1.10 | ` + "`*`" + ` beside a function is sent: wildcard | there is no ` + "`AllowOriginVaryRequestFunc`" + ` |
| github.com/rs/cors | 1.10 | ` + "`*`" + ` beside a function is sent, from 1.11 on the Origin is | there is no import of its internal package; nothing is said |
| github.com/labstack/echo/v4 | before 4.10.2 | ` + "`*`" + ` and an empty list send back each origin: open | there is no ` + "`UnsafeWildcardOriginWithAllowCredentials`" + ` |
| github.com/emicklei/go-restful/v3, and without /v3 | before 3.8, and 2.16 | an entry is also looked for as a regular expression, anywhere in the Origin: pattern | there is no ` + "`AllowedDomainFunc`" + ` |
| github.com/go-pkgz/rest | as late as 1.22 | ` + "`*`" + ` and no list send back each origin: open | there is no ` + "`CorsUnsafeAnyOriginWithCredentials`" + ` |
| github.com/gofiber/fiber/v2 | before 2.43 | ` + "`*`" + ` and an empty list send back each origin: open | there is no ` + "`AllowOriginsFunc`" + ` |
| github.com/gofiber/fiber/v2 | before 2.52.1 | ` + "`*`" + ` and an empty list send ` + "`*`" + `: wildcard; entries are not looked at | the version, as the module cache names it; elsewhere the report says which version refuses |
| github.com/gorilla/handlers | before 1.3 | ` + "`*`" + ` and an empty list send back each origin | nothing: wildcard is reported |
| github.com/itsjamie/gin-cors | before 2022 | ` + "`*`" + ` sends back each origin | nothing: refused is reported |

The versions that something tells were asked, too, with a few settings each. The first
version of beego's filter answers like the second.
`)
	old, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if _, after, ok := strings.Cut(string(old), sockets); ok {
		out.WriteString(sockets + after)
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

func writeTable(t *testing.T, out *bytes.Buffer, library string) {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedImports | packages.NeedModule}, "./"+library)
	if err != nil {
		t.Fatal(err)
	}
	pkg := pkgs[0]
	graph, err := checker.Analyze([]*analysis.Analyzer{corsconfig.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(out, "\n## %s\n\n| Settings | %s | Reported |\n|---|%s---|\n", title(pkg), strings.Join(asked, " | "), strings.Repeat("---|", len(asked)))
	for _, decl := range pkg.Syntax[0].Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || libraries[library][f.Name.Name] == nil {
			continue
		}
		fmt.Fprintf(out, "| `%s` | %s | %s |\n", settingsOf(f, pkg), strings.Join(answers(libraries[library][f.Name.Name]), " | "), strings.Join(reported(graph, f), ", "))
	}
}

// title returns the path and the version of the library of a package.
func title(pkg *packages.Package) string {
	for _, imported := range pkg.Types.Imports() {
		if m := pkg.Imports[imported.Path()].Module; m != nil && framework.LibraryAt(imported) != nil {
			return imported.Path() + " " + m.Version
		}
	}
	return pkg.Name
}

// settingsOf returns the settings in the body of a function.
func settingsOf(f *ast.FuncDecl, pkg *packages.Package) string {
	var text string
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			text = nodes(pkg, n.Elts)
		case *ast.FuncLit: // a handler
			if n.Type.Results != nil {
				return true
			}
			text = strings.ReplaceAll(nodes(pkg, n.Body.List), "\n", " ")
		case *ast.CallExpr:
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "CORS" {
				text = nodes(pkg, n.Args)
			} else {
				return true
			}
		default:
			return true
		}
		return false
	})
	if call, ok := f.Body.List[0].(*ast.ReturnStmt).Results[0].(*ast.CallExpr); text == "" && ok && len(call.Args) == 1 {
		if arg, ok := call.Args[0].(*ast.CallExpr); ok && !hasStruct(arg) {
			text = nodes(pkg, []ast.Expr{arg}) // options, or a builder
		}
	}
	if text == "" {
		return "(none)"
	}
	return strings.ReplaceAll(text, "|", "\\|")
}

// hasStruct reports whether an operand of a call is a literal.
func hasStruct(call *ast.CallExpr) bool {
	return slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		_, ok := e.(*ast.CompositeLit)
		return ok
	})
}

func nodes[T ast.Node](pkg *packages.Package, list []T) string {
	var parts []string
	for _, n := range list {
		var b bytes.Buffer
		format.Node(&b, pkg.Fset, n)
		parts = append(parts, b.String())
	}
	return strings.Join(parts, ", ")
}

// answers returns what a middleware sends to each of the origins that are asked
// about.
func answers(build func() http.Handler) (list []string) {
	h, refused := try(build)
	for _, origin := range asked {
		if refused != "" {
			list = append(list, "refused")
			continue
		}
		text := ""
		switch a := answer(h, origin); {
		case a.Origin == "":
		case a.Origin == origin:
			text = "Origin"
		default:
			text = "`" + a.Origin + "`"
		}
		if a := answer(h, origin); text != "" && a.Credentials {
			text = "**" + text + "**"
		}
		list = append(list, text)
	}
	return list
}

// reported returns the categories of what is reported in a function.
func reported(graph *checker.Graph, f *ast.FuncDecl) (categories []string) {
	for _, d := range graph.Roots[0].Diagnostics {
		if f.Pos() <= d.Pos && d.Pos < f.End() && !slices.Contains(categories, d.Category) {
			categories = append(categories, d.Category)
		}
	}
	return categories
}
