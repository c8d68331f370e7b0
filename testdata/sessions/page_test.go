package sessions

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
)

var update = flag.Bool("update", false, "write the page")

const page = "../../docs/cookie-libraries.md"

const intro = `# What libraries make of the settings of their cookies

Each of these settings was given to the library, in the version that is named, which
was then asked to send its cookie. The tables have the attributes that came, in the
order of the Set-Cookie line, for a request over TLS and one without where these
differ. The last column has what is reported: by
[samesitenone](analyzers/samesitenone.md), or the category of
[cookieattr](analyzers/cookieattr.md).
`

const notes = `
## Libraries that make the cookie Secure

Nothing is reported, and nothing has to be, of the session and csrf middlewares of
fiber, of the csrf middleware of echo and of hertz's own cookies: with SameSite=None
they are Secure whatever the settings.

## Versions

| Library | Versions | Default | Told by |
|---|---|---|---|
| github.com/gorilla/sessions | before 1.3.0 | NewCookieStore: neither SameSite nor Secure | there is no ` + "`Options.Partitioned`" + ` |
| github.com/gorilla/sessions | 1.3.0 | NewCookieStore: SameSite=None and Secure | the name of its folder in the module cache; vendored, nothing is said of the default |
| github.com/gorilla/sessions | from 1.4.0 | NewCookieStore: SameSite=None and Secure | there is ` + "`Options.Partitioned`" + ` |
| github.com/gorilla/sessions | all | NewFilesystemStore, and options that take the place of others: neither | |
| github.com/gin-contrib/sessions | all | that of gorilla/sessions until Options is called, then what the options say | |
| github.com/appleboy/gin-jwt/v3 | all | as v2; the token that renews another is in a cookie that is Secure anyway | |
| github.com/go-pkgz/auth | v1 | as v2, by its source | |
| github.com/zerodha/simplesessions | before v3 | the same, in fields of other names, by its source | |
| github.com/beego/beego/v2 and v1 | all | Secure only if the request came over TLS: behind a proxy that ends TLS it never is | |

## What is not known

Settings that come from a file or the environment, such as beego's and goframe's; a
Secure that only the running program knows; options of another package. The hooks of
simplesessions are taken to send the cookie as they get it. Of a library that is not
here nothing is said, unless it is given a cookie of net/http that is then sent in
view.
`

// TestPage checks the page that shows what libraries send, and what is reported of
// that.
func TestPage(t *testing.T) {
	var out bytes.Buffer
	out.WriteString(intro)
	for _, library := range slices.Sorted(maps.Keys(libraries)) {
		writeTable(t, &out, library)
	}
	out.WriteString(notes)
	if *update {
		if err := os.WriteFile(page, out.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	old, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(old, out.Bytes()) {
		t.Errorf("%s is not up to date: run go test -update", page)
	}
}

// modules are the paths of the modules of the libraries, by the folder.
var modules = map[string]string{
	"beego":      "github.com/beego/beego/v2",
	"buffalo":    "github.com/gobuffalo/buffalo",
	"csrf":       "github.com/gorilla/csrf",
	"echo4":      "github.com/labstack/echo/v4",
	"fiber2":     "github.com/gofiber/fiber/v2",
	"fiber3":     "github.com/gofiber/fiber/v3",
	"gincontrib": "github.com/gin-contrib/sessions",
	"ginjwt":     "github.com/appleboy/gin-jwt/v2",
	"goframe":    "github.com/gogf/gf/v2",
	"gorilla":    "github.com/gorilla/sessions",
	"goth":       "github.com/markbates/goth",
	"hertz":      "github.com/hertz-contrib/sessions",
	"iris":       "github.com/kataras/iris/v12",
	"pkgz":       "github.com/go-pkgz/auth/v2",
	"scs":        "github.com/alexedwards/scs/v2",
	"simple":     "github.com/zerodha/simplesessions/v3",
	"surf":       "github.com/justinas/nosurf",
}

func writeTable(t *testing.T, out *bytes.Buffer, library string) {
	t.Helper()
	pkg, graph := analyze(t, library)
	fmt.Fprintf(out, "\n## %s\n\n| Settings | Sent | Reported |\n|---|---|---|\n", title(t, pkg, library))
	for _, f := range functions(pkg, library) {
		h := libraries[library][f.Name.Name]()
		fmt.Fprintf(out, "| `%s` | %s | %s |\n", settings(pkg, f),
			sent(send(t, h, "https://api.test/"), send(t, h, "http://api.test/")), strings.Join(reported(graph, f), ", "))
	}
}

// title returns the path and the version of the library of a package.
func title(t *testing.T, pkg *packages.Package, library string) string {
	t.Helper()
	for _, imported := range pkg.Imports {
		if m := imported.Module; m != nil && m.Path == modules[library] {
			return m.Path + " " + m.Version
		}
	}
	t.Errorf("%s does not import %s", library, modules[library])
	return library
}

// settings returns what a function says to the library.
func settings(pkg *packages.Package, f *ast.FuncDecl) string {
	var parts []string
	add := func(n ast.Node) {
		var b bytes.Buffer
		format.Node(&b, pkg.Fset, n)
		parts = append(parts, strings.Join(strings.Fields(b.String()), " "))
	}
	for _, stmt := range f.Body.List {
		ret, ok := stmt.(*ast.ReturnStmt)
		if !ok {
			add(stmt)
			continue
		}
		call, ok := ret.Results[0].(*ast.CallExpr)
		if !ok {
			continue
		}
		switch fun := call.Fun.(type) {
		case *ast.Ident: // a function of the package, that has the cookie sent
			for _, arg := range call.Args {
				if _, ok := arg.(*ast.Ident); !ok {
					add(arg)
				}
			}
		case *ast.CallExpr: // a middleware
			add(fun)
		default:
			add(call)
		}
	}
	return strings.NewReplacer("|", "\\|", "`", "'").Replace(strings.Join(parts, "; "))
}

// sent returns the attributes of the lines that were sent over TLS and without.
func sent(secure, plain []string) string {
	a, b := attributes(secure), attributes(plain)
	if a == b {
		return a
	}
	return "over TLS " + a + ", else " + b
}

// attributes returns the attributes of lines that have a say in whether browsers
// take the cookie.
func attributes(lines []string) string {
	var all []string
	for _, line := range lines {
		parts := strings.Split(line, "; ")
		name, _, _ := strings.Cut(parts[0], "=")
		list := []string{name}
		for _, part := range parts[1:] {
			switch key, _, _ := strings.Cut(part, "="); strings.ToLower(key) {
			case "samesite", "secure", "partitioned", "path", "domain":
				list = append(list, part)
			}
		}
		all = append(all, "`"+strings.Join(list, "; ")+"`")
	}
	if len(all) == 0 {
		return "no cookie"
	}
	return strings.Join(all, ", ")
}
