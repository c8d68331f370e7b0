package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// TestDemo checks that the demo shows each kind of mistake.
func TestDemo(t *testing.T) {
	var got []string
	for _, act := range analyze(t, loadDemo(t, nil)).Roots {
		for _, d := range act.Diagnostics {
			got = append(got, act.Analyzer.Name+"/"+d.Category)
		}
	}
	slices.Sort(got)
	want := []string{
		"cookieattr/comma",
		"cookieattr/crosssite",
		"cookieattr/domain",
		"cookieattr/empty",
		"cookieattr/name",
		"cookieattr/partitioned",
		"cookieattr/path",
		"cookieattr/prefix",
		"cookieattr/replaced",
		"cookieattr/request",
		"cookieattr/spelling",
		"corspreflight/auth",
		"corspreflight/case",
		"corspreflight/credentials",
		"corspreflight/origin",
		"corspreflight/rejected",
		"corspreflight/status",
		"corspreflight/unreachable",
		"corsvalue/credentials",
		"corsvalue/denied",
		"corsvalue/derived",
		"corsvalue/duplicate",
		"corsvalue/list",
		"corsvalue/maxage",
		"corsvalue/name",
		"corsvalue/origin",
		"corsvalue/place",
		"corsvalue/policy",
		"corsvalue/upstream",
		"corsvalue/wildcard",
		"crossoriginprotection/bypass",
		"crossoriginprotection/refused",
		"crossoriginprotection/unmatched",
		"lateheader/cookie",
		"lateheader/late",
		"lateheader/preflight",
		"originmatch/insecure",
		"originmatch/lookalike",
		"originmatch/never",
		"originmatch/null",
		"originmatch/scheme",
		"originmatch/unset",
		"reflectedorigin/anonymous",
		"reflectedorigin/credentials",
		"samesitenone/absent",
		"samesitenone/deletion",
		"samesitenone/insecure",
		"varyorigin/branch",
		"varyorigin/missing",
		"varyorigin/overwritten",
		"wildcardcredentials/wildcard",
	}
	if !slices.Equal(got, want) {
		t.Errorf("findings:\n%q, want\n%q", got, want)
	}
}

// TestDeterministic checks that 20 runs print the same bytes, fixes included.
func TestDeterministic(t *testing.T) {
	pkgs := loadDemo(t, nil)
	var first []byte
	for i := range 20 {
		var out bytes.Buffer
		graph := analyze(t, pkgs)
		if err := graph.PrintText(&out, 2); err != nil {
			t.Fatal(err)
		}
		if err := graph.PrintJSON(&out); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = out.Bytes()
		} else if !bytes.Equal(out.Bytes(), first) {
			t.Fatalf("run %d printed\n%s\nthe first run\n%s", i+1, out.Bytes(), first)
		}
	}
}

// TestIgnore checks that each analyzer of the suite obeys a directive above the
// line that it reports, and only one that names it.
func TestIgnore(t *testing.T) {
	pkgs := loadDemo(t, nil)
	reported := make(map[int]string) // by line
	var file string
	for _, act := range analyze(t, pkgs).Roots {
		for _, d := range act.Diagnostics {
			at := act.Package.Fset.Position(d.Pos)
			file = at.Filename
			reported[at.Line] += act.Analyzer.Name + ","
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	// with returns how many findings are left if each has a directive above it.
	with := func(directive func(names string) string) (left int) {
		var out []string
		for i, line := range strings.Split(string(text), "\n") {
			if names := reported[i+1]; names != "" {
				out = append(out, directive(strings.TrimSuffix(names, ",")))
			}
			out = append(out, line)
		}
		overlay := map[string][]byte{file: []byte(strings.Join(out, "\n"))}
		for _, act := range analyze(t, loadDemo(t, overlay)).Roots {
			left += len(act.Diagnostics)
		}
		return left
	}
	if left := with(func(names string) string { return "//corsvet:ignore " + names + " it is a demo" }); left != 0 {
		t.Errorf("%d findings are left, want none", left)
	}
	all := with(func(string) string { return "// " })
	if left := with(func(string) string { return "//corsvet:ignore ignoredirective it is a demo" }); left != all {
		t.Errorf("directives for another analyzer left %d of %d findings", left, all)
	}
}

func loadDemo(t *testing.T, overlay map[string][]byte) []*packages.Package {
	t.Helper()
	config := &packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: "../../testdata/demo", Overlay: overlay}
	pkgs, err := packages.Load(config, ".")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.FailNow()
	}
	return pkgs
}

func analyze(t *testing.T, pkgs []*packages.Package) *checker.Graph {
	t.Helper()
	graph, err := checker.Analyze(analyzer.Suite, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for act := range graph.All() {
		if act.Err != nil {
			t.Fatalf("%s: %v", act, act.Err)
		}
	}
	return graph
}
