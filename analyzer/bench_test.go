package analyzer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// BenchmarkBranches analyses a function with 2,000 branches that all write
// headers, without loading it.
func BenchmarkBranches(b *testing.B) {
	const branches = 2000
	write := func(i int) string {
		return fmt.Sprintf("w.Header().Set(%q, %q)\nw.Header().Set(%q, %q)\n",
			"Access-Control-Allow-Origin", fmt.Sprintf("https://app%d.example.com", i),
			"Access-Control-Allow-Credentials", "true")
	}
	shapes := []struct {
		name   string
		branch func(i int) string
		around [2]string
	}{
		{
			name:   "switch",
			branch: func(i int) string { return fmt.Sprintf("case \"/%d\":\n%s", i, write(i)) },
			around: [2]string{"switch r.URL.Path {\n", "}\n"},
		},
		{
			name:   "sequence",
			branch: func(i int) string { return fmt.Sprintf("if r.URL.Path == \"/%d\" {\n%s}\n", i, write(i)) },
		},
		{
			name: "origins",
			branch: func(i int) string {
				return fmt.Sprintf("if origin := r.Header.Get(\"Origin\"); origin != \"\" && r.URL.Path == \"/%d\" {\n"+
					"w.Header().Set(\"Access-Control-Allow-Origin\", origin)\nw.Header().Add(\"Vary\", \"Origin\")\n}\n", i)
			},
		},
	}
	for _, shape := range shapes {
		b.Run(shape.name, func(b *testing.B) {
			var body strings.Builder
			for i := range branches {
				body.WriteString(shape.branch(i))
			}
			pkgs := load(b, "package p\n\nimport \"net/http\"\n\nfunc handle(w http.ResponseWriter, r *http.Request) {\n"+
				shape.around[0]+body.String()+shape.around[1]+"}\n")
			b.ReportAllocs()
			for b.Loop() {
				analyze(b, pkgs)
			}
		})
	}
}

// load type-checks source as a package of its own.
func load(b *testing.B, source string) []*packages.Package {
	b.Helper()
	dir := b.TempDir()
	writeSource(b, dir, "p.go", source)
	return loadPatterns(b, dir, ".")
}

// writeSource writes a file of a module p, whose go.mod it writes too.
func writeSource(b *testing.B, dir, name, text string) {
	b.Helper()
	for name, text := range map[string]string{"go.mod": "module p\n\ngo 1.25\n", name: text} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
}

// loadPatterns loads packages without their tests.
func loadPatterns(b *testing.B, dir string, patterns ...string) []*packages.Package {
	b.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  dir,
		Env:  append(os.Environ(), "GOWORK=off"),
	}, patterns...)
	if err != nil {
		b.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		b.FailNow()
	}
	return pkgs
}

// analyze runs the suite, one analyzer after the other.
func analyze(b *testing.B, pkgs []*packages.Package) {
	b.Helper()
	graph, err := checker.Analyze(analyzer.Suite, pkgs, &checker.Options{Sequential: true})
	if err != nil {
		b.Fatal(err)
	}
	for act := range graph.All() {
		if act.Err != nil {
			b.Fatalf("%s: %v", act, act.Err)
		}
	}
}
