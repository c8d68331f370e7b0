package main

import (
	"bytes"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// TestDemo checks that the demo shows each kind of finding.
func TestDemo(t *testing.T) {
	var got []string
	for _, act := range analyze(t, loadDemo(t)).Roots {
		for _, d := range act.Diagnostics {
			got = append(got, act.Analyzer.Name+"/"+d.Category)
		}
	}
	slices.Sort(got)
	want := []string{
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
	pkgs := loadDemo(t)
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

func loadDemo(t *testing.T) []*packages.Package {
	t.Helper()
	config := &packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: "../../testdata/demo"}
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
