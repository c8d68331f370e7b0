package inventory_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/types"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/inventory"
)

var servers = flag.Bool("servers", false, "compare the inventories of public servers, which are downloaded, with their calls")

// TestServers checks that no call that a row of a framework or library is about is
// missing in the inventory of a server: each that sends a cookie, and each that
// configures a library or writes Access-Control-Allow-Origin, is on a line of an
// entry, whatever is known of it.
func TestServers(t *testing.T) {
	if !*servers {
		t.Skip("downloads modules; run it with -servers")
	}
	for _, module := range []string{
		"github.com/axllent/mailpit@v1.33.1",
		"github.com/oauth2-proxy/oauth2-proxy/v7@v7.15.6",
		"github.com/fsouza/fake-gcs-server@v1.56.1",
	} {
		t.Run(module, func(t *testing.T) {
			path, version, _ := strings.Cut(module, "@")
			dir := t.TempDir()
			run(t, dir, "mod", "init", "inventory.test")
			run(t, dir, "get", path+"/...@"+version)
			pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, path+"/...")
			if err != nil {
				t.Fatal(err)
			}
			graph, err := checker.Analyze([]*analysis.Analyzer{inventory.Analyzer}, pkgs, nil)
			if err != nil {
				t.Fatal(err)
			}
			entries, calls := 0, 0
			for _, act := range graph.Roots {
				if act.Err != nil {
					t.Error(act.Err)
					continue
				}
				listed := lines(act.Package, act.Result.(*inventory.Inventory))
				entries += len(listed)
				for _, call := range rowCalls(act.Package) {
					calls++
					from, to := act.Package.Fset.Position(call.Pos()), act.Package.Fset.Position(call.End())
					found := false
					for line := from.Line; line <= to.Line; line++ {
						found = found || listed[fmt.Sprintf("%s:%d", from.Filename, line)]
					}
					if !found {
						t.Errorf("%s:%d: %s is in no list", filepath.Base(from.Filename), from.Line, types.ExprString(call.Fun))
					}
				}
			}
			t.Logf("%d calls, %d lines of entries", calls, entries)
		})
	}
}

func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// lines returns the lines that entries are about.
func lines(pkg *packages.Package, inv *inventory.Inventory) map[string]bool {
	listed := make(map[string]bool)
	for _, list := range [][]*inventory.Policy{inv.Policies, inv.Upgraders} {
		for _, p := range list {
			at := pkg.Fset.Position(p.Pos)
			listed[fmt.Sprintf("%s:%d", at.Filename, at.Line)] = true
		}
	}
	for _, c := range inv.Cookies {
		at := pkg.Fset.Position(c.Pos)
		listed[fmt.Sprintf("%s:%d", at.Filename, at.Line)] = true
	}
	return listed
}

// rowCalls returns the calls of a package that a row is about.
func rowCalls(pkg *packages.Package) (calls []*ast.CallExpr) {
	for _, file := range pkg.Syntax {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			callee := typeutil.Callee(pkg.TypesInfo, call)
			sink, _ := framework.SinkOf(callee)
			m := framework.MemberOf(callee)
			switch {
			case sink != nil, m != nil && m.Verb.SendsCookies():
				calls = append(calls, call)
			case m != nil && (m.Verb == framework.Set || m.Verb == framework.Add) && len(call.Args) > 0:
				if tv := pkg.TypesInfo.Types[call.Args[0]]; tv.Value != nil && strings.EqualFold(tv.Value.ExactString(), `"Access-Control-Allow-Origin"`) {
					calls = append(calls, call)
				}
			}
			return true
		})
	}
	return calls
}
