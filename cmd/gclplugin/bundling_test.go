package gclplugin

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// TestBundling checks what golangci-lint asks of the code of a linter that it
// takes in, which docs/golangci-lint.md promises. It is about the analyzers and
// what they import, not about this package.
func TestBundling(t *testing.T) {
	const module = "github.com/corsvet/corsvet"
	config := &packages.Config{Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedModule}
	pkgs, err := packages.Load(config, module+"/analyzer")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for pkg := range packages.Postorder(pkgs) {
		switch {
		case pkg.Module == nil || pkg.Module.Path == "golang.org/x/tools" || pkg.PkgPath == "golang.org/x/net/publicsuffix":
		case pkg.Module.Path == module:
			checked++
			for _, file := range pkg.GoFiles {
				checkFile(t, file)
			}
		default:
			t.Errorf("the analyzers depend on %s", pkg.PkgPath)
		}
	}
	if checked <= len(analyzer.Suite) {
		t.Errorf("only %d packages were checked", checked)
	}
}

func checkFile(t *testing.T, name string) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Recv == nil && n.Name.Name == "init" {
				t.Errorf("%s: there is an init function", fset.Position(n.Pos()))
			}
		case *ast.CallExpr:
			if callee := callee(n); slices.Contains(forbidden, callee) {
				t.Errorf("%s: there is a call of %s", fset.Position(n.Pos()), callee)
			}
		}
		return true
	})
}

var forbidden = []string{
	"panic", "os.Exit",
	"log.Fatal", "log.Fatalf", "log.Fatalln", "log.Panic", "log.Panicf", "log.Panicln",
}

// callee returns what is called, "" if it is neither a name nor one of a
// package.
func callee(call *ast.CallExpr) string {
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		if x, ok := fun.X.(*ast.Ident); ok {
			return x.Name + "." + fun.Sel.Name
		}
	}
	return ""
}

// TestBundlingTree checks that the analyzers leave the syntax tree alone.
func TestBundlingTree(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: "../../testdata/demo"}, ".")
	if err != nil {
		t.Fatal(err)
	}
	before := dump(t, pkgs)
	if !strings.Contains(before, "*ast.CallExpr") {
		t.Fatal("the syntax tree of the demo has no call")
	}
	graph, err := checker.Analyze(analyzer.Suite, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Errorf("%s: %v", root, root.Err)
		}
	}
	if dump(t, pkgs) != before {
		t.Error("the analyzers have changed the syntax tree")
	}
}

func dump(t *testing.T, pkgs []*packages.Package) string {
	t.Helper()
	var b bytes.Buffer
	noMaps := func(field string, _ reflect.Value) bool { return field != "Scope" } // they have no order
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			if err := ast.Fprint(&b, pkg.Fset, file, noMaps); err != nil {
				t.Fatal(err)
			}
		}
	}
	return b.String()
}
