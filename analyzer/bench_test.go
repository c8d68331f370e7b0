package analyzer_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/analysis/multichecker"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// benchCommand, if set, makes the test binary the command with the analyzers
// that it names.
const benchCommand = "CORSVET_BENCH_COMMAND"

func TestMain(m *testing.M) {
	switch os.Getenv(benchCommand) {
	case "suite":
		multichecker.Main(analyzer.Suite...)
	case "inspect":
		multichecker.Main(&analysis.Analyzer{
			Name:     "nothing",
			Doc:      "report nothing, to measure what comes before the analysis",
			Requires: []*analysis.Analyzer{inspect.Analyzer},
			Run:      func(*analysis.Pass) (any, error) { return nil, nil },
		})
	}
	os.Exit(m.Run())
}

// BenchmarkCommand compares the CPU time, user and system, of two whole
// processes that load a web framework of 79,000 lines and analyse it: one with
// the suite, one with an analyzer that asks for inspect and does nothing. They
// take turns, and the ratio is that of the fastest runs. It downloads the
// framework and what that needs.
func BenchmarkCommand(b *testing.B) {
	const module, version = "github.com/kataras/iris/v12", "v12.2.11"
	dir := b.TempDir()
	goCommand(b, dir, "mod", "init", "bench.test")
	goCommand(b, dir, "get", module+"/...@"+version)

	run := func(name string) time.Duration {
		cmd := exec.Command(os.Args[0], "-test=false", module+"/...")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), benchCommand+"="+name, "GOWORK=off")
		out, _ := cmd.CombinedOutput()
		// 3: there are findings.
		if code := cmd.ProcessState.ExitCode(); code != 0 && code != 3 {
			b.Fatalf("%s: status %d\n%s", name, code, out)
		}
		return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	run("inspect") // Compiles the packages.

	var inspect, suite time.Duration
	for b.Loop() {
		inspect = fastest(inspect, run("inspect"))
		suite = fastest(suite, run("suite"))
	}
	b.ReportMetric(inspect.Seconds(), "inspect-cpu-s")
	b.ReportMetric(suite.Seconds(), "suite-cpu-s")
	b.ReportMetric(suite.Seconds()/inspect.Seconds(), "suite/inspect")
}

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
				graph, err := checker.Analyze(analyzer.Suite, pkgs, nil)
				if err != nil {
					b.Fatal(err)
				}
				for act := range graph.All() {
					if act.Err != nil {
						b.Fatalf("%s: %v", act, act.Err)
					}
				}
			}
		})
	}
}

// load type-checks source as a package of its own.
func load(b *testing.B, source string) []*packages.Package {
	b.Helper()
	dir := b.TempDir()
	for name, text := range map[string]string{"go.mod": "module p\n\ngo 1.25\n", "p.go": source} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  dir,
		Env:  append(os.Environ(), "GOWORK=off"),
	}, ".")
	if err != nil {
		b.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		b.FailNow()
	}
	return pkgs
}

func goCommand(b *testing.B, dir string, args ...string) {
	b.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// fastest returns the smaller duration, or d if there is none before.
func fastest(before, d time.Duration) time.Duration {
	if before == 0 {
		return d
	}
	return min(before, d)
}
