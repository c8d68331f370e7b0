package nogo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/bazelbuild/buildtools/build"

	"github.com/corsvet/corsvet/analyzer"
)

// root is corsvet's folder.
const root = "../.."

// A bazel carries out the actions that Bazel has for nogo, with rules_go's own
// programs, which it builds from the module cache.
type bazel struct {
	rulesGo string // rules_go's folder builders, which has the sources
	module  string // the folder of the module in which the programs are built
	builder string // rules_go's program for the actions
	nogos   int    // how many nogo programs have been built
}

func newBazel(t *testing.T) *bazel {
	t.Helper()
	b := &bazel{
		rulesGo: filepath.Join(module(t, "github.com/bazelbuild/rules_go").Dir, "go/tools/builders"),
		module:  t.TempDir(),
	}
	for _, file := range []string{"go.mod", "go.sum"} {
		copyFile(t, file, filepath.Join(b.module, file))
	}
	corsvet, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	// Nogo uses an internal package of x/tools. Bazel does not mind, and the go
	// command goes by the module's path.
	run(t, b.module, "go", "mod", "edit", "-module=golang.org/x/tools/nogo", "-replace=github.com/corsvet/corsvet="+corsvet)
	b.copySources(t, "builder_srcs", "builder")
	// The builder refuses to start without its prefix for other actions' labels.
	b.builder = b.build(t, "builder", "-ldflags=-X main.rulesGoStdlibPrefix=//stdlib:")
	return b
}

// nogo builds the program of a nogo target that has the suite for deps and
// config, the content of a JSON file, for its config.
func (b *bazel) nogo(t *testing.T, config string) string {
	t.Helper()
	b.nogos++
	name := fmt.Sprintf("nogo%d", b.nogos)
	b.copySources(t, "nogo_srcs", name)
	generated := filepath.Join(b.module, name, "generated.go")
	args := []string{"gennogomain", "-output", generated}
	if config != "" {
		file := filepath.Join(t.TempDir(), "config.json")
		if err := os.WriteFile(file, []byte(config), 0o666); err != nil {
			t.Fatal(err)
		}
		args = append(args, "-config", file)
	}
	for _, a := range analyzer.Suite {
		args = append(args, "-analyzer_importpath", importPath(a))
	}
	run(t, b.module, b.builder, args...)
	return b.build(t, name)
}

// copySources copies the files that the rule target of rules_go's builders has
// for srcs, on any platform, to the folder name of the module.
func (b *bazel) copySources(t *testing.T, target, name string) {
	t.Helper()
	const file = "BUILD.bazel"
	content, err := os.ReadFile(filepath.Join(b.rulesGo, file))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := build.ParseBuild(file, content)
	if err != nil {
		t.Fatal(err)
	}
	rule := rule(parsed, target)
	if rule == nil {
		t.Fatalf("rules_go has no rule %s", target)
	}
	if err := os.Mkdir(filepath.Join(b.module, name), 0o777); err != nil {
		t.Fatal(err)
	}
	build.Walk(rule.Attr("srcs"), func(x build.Expr, _ []build.Expr) {
		if src, ok := x.(*build.StringExpr); ok && strings.HasSuffix(src.Value, ".go") {
			copyFile(t, filepath.Join(b.rulesGo, src.Value), filepath.Join(b.module, name, src.Value))
		}
	})
}

// rule returns the rule of file that is called name.
func rule(file *build.File, name string) *build.Rule {
	for _, r := range file.Rules("") {
		if r.Name() == name {
			return r
		}
	}
	return nil
}

func (b *bazel) build(t *testing.T, name string, flags ...string) (program string) {
	t.Helper()
	program = filepath.Join(b.module, name+".exe")
	run(t, b.module, "go", slices.Concat([]string{"build", "-o", program}, flags, []string{"./" + name})...)
	return program
}

// A workspace is a program whose dependencies are compiled, as they are when
// nogo runs.
type workspace struct {
	dir      string
	packages []listed // The program's, dependencies first.
	export   map[string]string
	goroot   string // where a builder looks for the standard library's export data
	stdlib   string // the file that lists the standard library's packages
}

// listed is a package as go list prints it.
type listed struct {
	ImportPath, Dir, Export string
	Standard                bool
	GoFiles, Imports        []string
}

// compile compiles the program in dir and what it imports.
func compile(t *testing.T, dir string) *workspace {
	t.Helper()
	w := &workspace{dir: dir, goroot: t.TempDir(), export: make(map[string]string)}
	w.stdlib = filepath.Join(w.goroot, "packages.txt")
	var stdlib []string
	out := run(t, dir, "go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,Standard,GoFiles,Imports", "./...")
	for d := json.NewDecoder(strings.NewReader(out)); ; {
		var pkg listed
		if err := d.Decode(&pkg); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		w.export[pkg.ImportPath] = pkg.Export
		if !pkg.Standard {
			w.packages = append(w.packages, pkg)
			continue
		}
		stdlib = append(stdlib, pkg.ImportPath)
		if pkg.Export != "" { // Package unsafe has none.
			copyFile(t, pkg.Export, filepath.Join(w.goroot, "pkg/std", pkg.ImportPath+".a"))
		}
	}
	if err := os.WriteFile(w.stdlib, []byte(strings.Join(stdlib, "\n")), 0o666); err != nil {
		t.Fatal(err)
	}
	return w
}

// A verdict is what the actions make of a package.
type verdict struct {
	report string // what the build fails with; empty if it does not
	patch  string // the content of nogo.patch; empty if there is none
	facts  []byte
}

// vet carries out the actions for the packages of w, with further flags for the
// first, and returns the verdicts by import path.
func (b *bazel) vet(t *testing.T, nogo string, w *workspace, flags ...string) map[string]verdict {
	t.Helper()
	outputs := t.TempDir()
	verdicts := make(map[string]verdict)
	for _, pkg := range w.packages {
		out := filepath.Join(outputs, pkg.ImportPath)
		if err := os.MkdirAll(out, 0o777); err != nil {
			t.Fatal(err)
		}
		args := append([]string{
			"nogo",
			"-sdk", runtime.GOROOT(),
			"-goroot", w.goroot,
			"-installsuffix", "std",
			"-package_list", w.stdlib,
			"-go_version", strings.TrimPrefix(runtime.Version(), "go"),
			"-importpath", pkg.ImportPath,
			"-p", pkg.ImportPath,
			"-nogo", nogo,
			"-out_facts", out + ".facts",
			"-out", out,
		}, flags...)
		for _, file := range pkg.GoFiles {
			// Relative to the folder in which Bazel runs an action.
			file, err := filepath.Rel(w.dir, filepath.Join(pkg.Dir, file))
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, "-src", file)
		}
		for _, path := range pkg.Imports {
			if _, ok := verdicts[path]; ok {
				args = append(args,
					"-arc", fmt.Sprintf("%s=%[1]s=%s", path, w.export[path]),
					"-facts", fmt.Sprintf("%s=%[1]s=%s.facts", path, filepath.Join(outputs, path)))
			}
		}
		if stderr, err := b.act(w.dir, args); err != nil {
			t.Fatalf("%s: %v\n%s", pkg.ImportPath, err, stderr)
		}
		verdicts[pkg.ImportPath] = b.validate(t, w.dir, out)
	}
	return verdicts
}

// validate carries out the action that fails the build if nogo has found
// anything.
func (b *bazel) validate(t *testing.T, dir, out string) verdict {
	t.Helper()
	var v verdict
	var exit *exec.ExitError
	report, err := b.act(dir, []string{"nogovalidation", out + ".nogo", out})
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if failed := err != nil; failed != (report != "") {
		t.Fatalf("%v, with the report %q", err, report)
	}
	v.report = report
	if v.facts, err = os.ReadFile(out + ".facts"); err != nil {
		t.Fatal(err)
	}
	patch, err := os.ReadFile(filepath.Join(out, "nogo.patch"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	v.patch = string(patch)
	return v
}

// act carries out an action in dir, with no more environment than a sandbox has,
// and returns its standard error.
func (b *bazel) act(dir string, args []string) (stderr string, err error) {
	var buf strings.Builder
	cmd := exec.Command(b.builder, args...)
	cmd.Dir = dir
	cmd.Env = []string{"GOOS=" + runtime.GOOS, "GOARCH=" + runtime.GOARCH, "CGO_ENABLED=0", "TMPDIR=" + os.TempDir()}
	cmd.Stderr = &buf
	err = cmd.Run()
	return buf.String(), err
}

// downloaded is a module as go mod download prints it.
type downloaded struct{ Dir, Version string }

// module returns the module path at the version that go.mod requires.
func module(t *testing.T, path string) downloaded {
	t.Helper()
	var m downloaded
	if err := json.Unmarshal([]byte(run(t, ".", "go", "mod", "download", "-json", path)), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// run runs a command in dir and returns its standard output.
func run(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, &stdout, &stderr)
	}
	return stdout.String()
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, content, 0o666); err != nil {
		t.Fatal(err)
	}
}
