package sessions

import (
	"go/ast"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/cookieattr"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
	"github.com/corsvet/corsvet/passes/samesitenone"
	"github.com/corsvet/corsvet/passes/sessions/beego"
	"github.com/corsvet/corsvet/passes/sessions/buffalo"
	"github.com/corsvet/corsvet/passes/sessions/csrf"
	"github.com/corsvet/corsvet/passes/sessions/echo4"
	"github.com/corsvet/corsvet/passes/sessions/fiber2"
	"github.com/corsvet/corsvet/passes/sessions/fiber3"
	"github.com/corsvet/corsvet/passes/sessions/gincontrib"
	"github.com/corsvet/corsvet/passes/sessions/ginjwt"
	"github.com/corsvet/corsvet/passes/sessions/goframe"
	"github.com/corsvet/corsvet/passes/sessions/gorilla"
	"github.com/corsvet/corsvet/passes/sessions/goth"
	"github.com/corsvet/corsvet/passes/sessions/hertz"
	"github.com/corsvet/corsvet/passes/sessions/iris"
	"github.com/corsvet/corsvet/passes/sessions/pkgz"
	"github.com/corsvet/corsvet/passes/sessions/scs"
	"github.com/corsvet/corsvet/passes/sessions/simple"
	"github.com/corsvet/corsvet/passes/sessions/surf"
)

// libraries are the cases, by the folder that has them.
var libraries = map[string]map[string]func() http.Handler{
	"beego":      beego.Cases,
	"buffalo":    buffalo.Cases,
	"csrf":       csrf.Cases,
	"echo4":      echo4.Cases,
	"fiber2":     fiber2.Cases,
	"fiber3":     fiber3.Cases,
	"gincontrib": gincontrib.Cases,
	"ginjwt":     ginjwt.Cases,
	"goframe":    goframe.Cases,
	"gorilla":    gorilla.Cases,
	"goth":       goth.Cases,
	"hertz":      hertz.Cases,
	"iris":       iris.Cases,
	"pkgz":       pkgz.Cases,
	"scs":        scs.Cases,
	"simple":     simple.Cases,
	"surf":       surf.Cases,
}

// withoutCookie are the cases that send none.
var withoutCookie = map[string]bool{"beego.NoCookie": true, "ginjwt.NoCookie": true}

func TestCookies(t *testing.T) {
	for _, library := range slices.Sorted(maps.Keys(libraries)) {
		t.Run(library, func(t *testing.T) {
			pkg, graph := analyze(t, library)
			list := functions(pkg, library)
			if len(list) != len(libraries[library]) {
				t.Errorf("%d functions for %d cases", len(list), len(libraries[library]))
			}
			for _, f := range list {
				t.Run(f.Name.Name, func(t *testing.T) {
					check(t, library+"."+f.Name.Name, reported(graph, f), libraries[library][f.Name.Name])
				})
			}
		})
	}
}

// check compares what is reported with what browsers reject of the cookies that are
// sent. What they reject without TLS only depends on the request, so that nothing is
// to be said.
func check(t *testing.T, name string, reported []string, build func() http.Handler) {
	h := build()
	secure, plain := send(t, h, "https://api.test/"), send(t, h, "http://api.test/")
	for _, lines := range [][]string{secure, plain} {
		if (len(lines) == 0) != withoutCookie[name] {
			t.Errorf("sent %q", lines)
		}
	}
	if want := rejections(secure); !slices.Equal(reported, want) {
		t.Errorf("sent %q, browsers find %q, reported %q", secure, want, reported)
	}
	if want := rejections(plain); !slices.Equal(reported, want) && len(reported) > 0 {
		t.Errorf("without TLS: sent %q, browsers find %q, reported %q", plain, want, reported)
	}
}

// send returns the Set-Cookie lines that answer a request.
func send(t *testing.T, h http.Handler, url string) []string {
	r := httptest.NewRequest("GET", url, nil)
	r.RequestURI, r.URL.Scheme, r.URL.Host = r.URL.Path, "", "" // as a server has them
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result().Header.Values("Set-Cookie")
}

// rejections returns why browsers reject cookies, by the category that reports it,
// sorted: those of rfc6265bis, section 5.7, and of CHIPS.
func rejections(lines []string) (categories []string) {
	for _, line := range lines {
		c := setcookie.Parse(line)
		p := setcookie.PrefixOf(c.Name)
		none := c.SameSiteNone() && !c.Secure
		if none {
			categories = append(categories, "samesitenone")
		}
		if c.Partitioned && !c.Secure && !none {
			categories = append(categories, "partitioned")
		}
		if p.Secure && !c.Secure && !none && !c.Partitioned || p.HttpOnly && !c.HttpOnly ||
			p.RootPath && c.Path.Value != "/" || p.NoDomain && c.Domain.Present {
			categories = append(categories, "prefix")
		}
	}
	slices.Sort(categories)
	return slices.Compact(categories)
}

// analyze runs the analyzers over the package of a library.
func analyze(t *testing.T, library string) (*packages.Package, *checker.Graph) {
	t.Helper()
	mode := packages.LoadSyntax | packages.NeedImports | packages.NeedModule
	pkgs, err := packages.Load(&packages.Config{Mode: mode}, "./"+library)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("errors")
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{samesitenone.Analyzer, cookieattr.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkgs[0], graph
}

// functions returns the cases of a library, in source order.
func functions(pkg *packages.Package, library string) (list []*ast.FuncDecl) {
	for _, decl := range pkg.Syntax[0].Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && libraries[library][f.Name.Name] != nil {
			list = append(list, f)
		}
	}
	return list
}

// reported returns what is reported in a function: the name of samesitenone, or the
// category of cookieattr, sorted.
func reported(graph *checker.Graph, f *ast.FuncDecl) (categories []string) {
	for _, root := range graph.Roots {
		for _, d := range root.Diagnostics {
			if d.Pos < f.Pos() || f.End() <= d.Pos {
				continue
			}
			if root.Analyzer == samesitenone.Analyzer {
				d.Category = root.Analyzer.Name
			}
			categories = append(categories, d.Category)
		}
	}
	slices.Sort(categories)
	return slices.Compact(categories)
}
