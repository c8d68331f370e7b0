package inventory_test

import (
	"fmt"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/inventory"
)

const want = `
inventory.go:13 headers ["any Origin"] credentials=yes vary=no methods=[] anyone=reads with cookies
inventory.go:18 headers ["*"] credentials=no vary=no methods=["GET" "HEAD"] anyone=reads without cookies
inventory.go:27 headers ["the Origin, if it passes a check"] credentials=yes vary=yes methods=[] anyone=nothing
inventory.go:33 headers ["setting"] credentials=no vary=no methods=[] anyone=nothing
inventory.go:41 headers ["setting"] credentials=no vary=no methods=[] anyone=nothing
inventory.go:45 github.com/rs/cors ["*"] credentials=no vary=yes methods=[] anyone=reads without cookies
inventory.go:46 github.com/rs/cors ["https://app.example.com" "setting"] credentials=yes vary=yes methods=["GET" "PUT"] anyone=nothing
inventory.go:53 github.com/rs/cors ["unknown"] credentials=unknown vary=unknown methods=[] anyone=unknown
inventory.go:65 github.com/gorilla/websocket ["its own"] credentials= vary= methods=[] anyone=nothing
inventory.go:67 github.com/gorilla/websocket ["what a function accepts"] credentials= vary= methods=[] anyone=connects
inventory.go:56 "session" SameSite=None Secure=unknown HttpOnly=yes Path=/ Domain=
inventory.go:57 "theme" SameSite= Secure=no HttpOnly=no Path= Domain=
inventory.go:58 "lang" SameSite=Lax Secure=yes HttpOnly=no Path=/ Domain=
inventory.go:61 "unknown" SameSite=unknown Secure=unknown HttpOnly=unknown Path=unknown Domain=unknown
`

func Test(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: "../../testdata/inventory"}, ".")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{inventory.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	action := graph.Roots[0]
	if action.Err != nil {
		t.Fatal(action.Err)
	}
	if got := describe(action.Package.Fset, action.Result.(*inventory.Inventory)); got != strings.TrimPrefix(want, "\n") {
		t.Errorf("got\n%s", got)
	}
}

// describe returns a line for each entry.
func describe(fset *token.FileSet, inv *inventory.Inventory) string {
	var b strings.Builder
	place := func(pos token.Pos) string {
		p := fset.Position(pos)
		return fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line)
	}
	for _, list := range [][]*inventory.Policy{inv.Policies, inv.Upgraders} {
		for _, p := range list {
			fmt.Fprintf(&b, "%s %s %q credentials=%s vary=%s methods=%q anyone=%s\n", place(p.Pos), p.By, p.Origins, p.Credentials, p.Vary, p.Methods, p.Anyone)
		}
	}
	for _, c := range inv.Cookies {
		fmt.Fprintf(&b, "%s %q SameSite=%s Secure=%s HttpOnly=%s Path=%s Domain=%s\n", place(c.Pos), c.Name, c.SameSite, c.Secure, c.HttpOnly, c.Path, c.Domain)
	}
	return b.String()
}
