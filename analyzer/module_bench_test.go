package analyzer_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"runtime"
	"syscall"
	"testing"
	"time"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// A module is public code to measure on.
type module struct{ name, path, version string }

var modules = []module{
	{"caddy", "github.com/caddyserver/caddy/v2", "v2.11.9"},
	{"echo", "github.com/labstack/echo/v4", "v4.16.0"},
	{"fiber", "github.com/gofiber/fiber/v3", "v3.1.0"},
	{"iris", "github.com/kataras/iris/v12", "v12.2.11"},
	{"no-cors", "github.com/prometheus/client_golang", "v1.23.2"}, // It has handlers, but writes no CORS header.
}

// get downloads the module and what it needs, and returns a directory in which
// the go command knows its packages.
func (m module) get(b *testing.B) (dir string) {
	b.Helper()
	dir = b.TempDir()
	goCommand(b, dir, "mod", "init", "bench.test")
	goCommand(b, dir, "get", m.path+"/...@"+m.version)
	return dir
}

// BenchmarkAnalysis compares, in one process with one processor, the analysis
// of a module's packages by the suite to parsing and type-checking them: CPU
// time, and bytes allocated. The packages that they import are loaded once,
// before. The figures are medians; -benchtime=20x gives 20 samples of each. It
// downloads the modules.
func BenchmarkAnalysis(b *testing.B) {
	for _, m := range modules {
		b.Run(m.name, func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
			pkgs := loadPatterns(b, m.get(b), m.path+"/...")
			var check, analysis struct{ cpu, bytes []float64 }
			for b.Loop() {
				cpu, bytes := measure(b, func() { typeCheck(b, pkgs) })
				check.cpu, check.bytes = append(check.cpu, cpu), append(check.bytes, bytes)
				cpu, bytes = measure(b, func() { analyze(b, pkgs) })
				analysis.cpu, analysis.bytes = append(analysis.cpu, cpu), append(analysis.bytes, bytes)
			}
			b.ReportMetric(median(check.cpu), "check-cpu-s")
			b.ReportMetric(median(analysis.cpu), "analysis-cpu-s")
			b.ReportMetric(median(analysis.cpu)/median(check.cpu), "analysis/check-cpu")
			b.ReportMetric(median(check.bytes)/1e6, "check-MB")
			b.ReportMetric(median(analysis.bytes)/1e6, "analysis-MB")
			b.ReportMetric(median(analysis.bytes)/median(check.bytes), "analysis/check-bytes")
		})
	}
}

// measure returns the CPU time of this process, user and system, that f takes,
// and how many bytes it allocates.
func measure(b *testing.B, f func()) (cpu, bytes float64) {
	b.Helper()
	// What was allocated before shall not be collected at the cost of f.
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := cpuTime(b)
	f()
	cpu = (cpuTime(b) - start).Seconds()
	runtime.ReadMemStats(&after)
	return cpu, float64(after.TotalAlloc - before.TotalAlloc)
}

func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// typeCheck parses and type-checks the packages as packages.Load does.
func typeCheck(b *testing.B, pkgs []*packages.Package) {
	b.Helper()
	for _, pkg := range pkgs {
		fset := token.NewFileSet()
		var files []*ast.File
		for _, name := range pkg.CompiledGoFiles {
			file, err := parser.ParseFile(fset, name, nil, parser.AllErrors|parser.ParseComments)
			if err != nil {
				b.Fatal(err)
			}
			files = append(files, file)
		}
		config := &types.Config{Importer: loaded(pkg.Imports), Sizes: pkg.TypesSizes}
		if pkg.Module != nil && pkg.Module.GoVersion != "" {
			config.GoVersion = "go" + pkg.Module.GoVersion
		}
		info := typesinfo.New()
		if _, err := config.Check(pkg.PkgPath, fset, files, info); err != nil {
			b.Fatal(err)
		}
	}
}

// loaded is an importer of packages that are there already.
type loaded map[string]*packages.Package

func (l loaded) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := l[path]; pkg != nil && pkg.Types != nil {
		return pkg.Types, nil
	}
	return nil, errors.New("not loaded: " + path)
}
