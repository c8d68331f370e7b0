package analyzer_test

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/multichecker"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/corsvet/corsvet/analyzer"
)

// benchCommand, if set, makes the test binary the command with the analyzers
// that it names, or the process that runs that command and prints its cost.
const benchCommand = "CORSVET_BENCH_COMMAND"

func TestMain(m *testing.M) {
	switch os.Getenv(benchCommand) {
	case "cost":
		printCost(os.Args[1], os.Args[2:])
		os.Exit(0)
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

// BenchmarkCommand compares whole processes that load the packages of a module
// and analyse them: with the suite, and with an analyzer that asks for inspect
// and does nothing. It downloads the modules.
func BenchmarkCommand(b *testing.B) {
	for _, m := range modules {
		b.Run(m.name, func(b *testing.B) { compareCommands(b, m.get(b), m.path+"/...") })
	}
}

// compareCommands runs the suite and the inspect-only analyzer in turns, and
// reports what they cost: the median CPU time, user and system, and the median
// peak memory of each, and the median of the ratios of the pairs with its
// interval of 95 %.
func compareCommands(b *testing.B, dir, pattern string) {
	runCommand(b, "inspect", dir, pattern) // Compiles the packages.
	var inspect, suite struct{ cpu, memory []float64 }
	var ratios []float64
	for b.Loop() {
		without := runCommand(b, "inspect", dir, pattern)
		with := runCommand(b, "suite", dir, pattern)
		inspect.cpu, inspect.memory = append(inspect.cpu, without.CPU), append(inspect.memory, without.Memory)
		suite.cpu, suite.memory = append(suite.cpu, with.CPU), append(suite.memory, with.Memory)
		ratios = append(ratios, with.CPU/without.CPU)
	}
	low, high := interval(ratios)
	b.ReportMetric(median(inspect.cpu), "inspect-cpu-s")
	b.ReportMetric(median(suite.cpu), "suite-cpu-s")
	b.ReportMetric(median(ratios), "suite/inspect")
	b.ReportMetric(low, "suite/inspect-low")
	b.ReportMetric(high, "suite/inspect-high")
	b.ReportMetric(median(inspect.memory), "inspect-peak-MB")
	b.ReportMetric(median(suite.memory), "suite-peak-MB")
}

// A cost is what a process took, together with the go commands that it ran.
type cost struct {
	CPU    float64 // seconds
	Memory float64 // MB that the largest of them had at its peak
}

// runCommand runs the command with the analyzers of that name. A small process
// comes between: Linux counts the memory of the one that starts a process as
// that of the new one.
func runCommand(b *testing.B, name, dir, pattern string) cost {
	b.Helper()
	cmd := exec.Command(os.Args[0], name, "-test=false", pattern)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), benchCommand+"=cost", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	var c cost
	if err == nil {
		err = json.Unmarshal(out, &c)
	}
	if err != nil {
		b.Fatalf("%s: %v\n%s", name, err, out)
	}
	return c
}

// printCost runs the command with the analyzers of that name and prints what
// it costs, or exits.
func printCost(name string, args []string) {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), benchCommand+"="+name)
	out, _ := cmd.CombinedOutput()
	state := cmd.ProcessState
	// 3: there are findings.
	if code := state.ExitCode(); code != 0 && code != 3 {
		fmt.Fprintf(os.Stderr, "status %d\n%s", code, out)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(cost{
		CPU:    (state.UserTime() + state.SystemTime()).Seconds(),
		Memory: float64(state.SysUsage().(*syscall.Rusage).Maxrss) / 1024, // It is in KB, on Linux.
	})
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

func median(samples []float64) float64 {
	sorted := slices.Sorted(slices.Values(samples))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// interval returns the interval of 95 % of the median, from the normal
// approximation of the ranks: the 6th and the 15th of 20 samples.
func interval(samples []float64) (low, high float64) {
	sorted := slices.Sorted(slices.Values(samples))
	n := len(sorted)
	i := max(0, int(math.Floor(float64(n)/2-0.98*math.Sqrt(float64(n)))))
	return sorted[i], sorted[n-1-i]
}
