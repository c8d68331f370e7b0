package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

// linter is the golangci-lint that TestMain has built.
var linter string

func TestMain(m *testing.M) {
	os.Exit(testMain(m))
}

func testMain(m *testing.M) int {
	dir, err := os.MkdirTemp("", "golangci")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	linter = filepath.Join(dir, "golangci-lint.exe")
	// What golangci-lint custom asks the linker for.
	if out, err := exec.Command("go", "build", "-ldflags=-s -w", "-o", linter, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	for name, value := range map[string]string{
		"GOLANGCI_LINT_CACHE": filepath.Join(dir, "cache"),
		"GOWORK":              "off",
	} {
		if err := os.Setenv(name, value); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	return m.Run()
}

// demo returns a folder with the demo as a module of its own.
func demo(t *testing.T) string {
	t.Helper()
	return module(t, "demo", map[string]string{"main.go": read(t, "../demo/main.go")})
}

// module returns a new folder with a module.
func module(t *testing.T, path string, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), fmt.Sprintf("module %s\n\ngo 1.25\n", path))
	for name, text := range files {
		write(t, filepath.Join(dir, name), text)
	}
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// lint runs golangci-lint in a folder.
func lint(t *testing.T, dir string, c config, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	write(t, filepath.Join(dir, ".golangci.yml"), c.text(t))
	return run(t, dir, linter, append(args, "--color=never")...)
}

// run runs a command in a folder.
func run(t *testing.T, dir, command string, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	var out, err bytes.Buffer
	cmd := exec.CommandContext(t.Context(), command, args...)
	cmd.Dir = dir
	cmd.Stdout = &out
	cmd.Stderr = &err
	if e, exit := cmd.Run(), (*exec.ExitError)(nil); e != nil && !errors.As(e, &exit) {
		t.Fatal(e)
	}
	return out.String(), err.String(), cmd.ProcessState.ExitCode()
}

// An issue is a finding of golangci-lint or of the suite.
type issue struct {
	file         string
	line, column int
	text         string
}

func (i issue) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", i.file, i.line, i.column, i.text)
}

// analyzer returns the name that the text begins with.
func (i issue) analyzer() string {
	name, _, _ := strings.Cut(i.text, ":")
	return name
}

// issues returns what golangci-lint finds in a folder.
func issues(t *testing.T, dir string, c config) (found []issue) {
	t.Helper()
	stdout, stderr, status := lint(t, dir, c, "run", "--output.json.path=stdout", "--show-stats=false")
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
			SuggestedFixes []any
		}
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("%v\nstdout: %s\nstderr: %s", err, stdout, stderr)
	}
	for _, i := range report.Issues {
		if i.FromLinter != "corsvet" {
			t.Errorf("%s: %s is from %s", i.Pos.Filename, i.Text, i.FromLinter)
		}
		if len(i.SuggestedFixes) > 1 {
			t.Errorf("%s: golangci-lint has %d fixes for %s, and would apply all", i.Pos.Filename, len(i.SuggestedFixes), i.Text)
		}
		found = append(found, issue{filepath.ToSlash(i.Pos.Filename), i.Pos.Line, i.Pos.Column, i.Text})
	}
	if want := min(len(found), 1); status != want {
		t.Errorf("the exit status is %d, want %d; stderr: %s", status, want, stderr)
	}
	slices.SortFunc(found, func(x, y issue) int { return strings.Compare(x.String(), y.String()) })
	return found
}

// suite returns what the suite finds in a folder. The texts are without the
// related places.
func suite(t *testing.T, dir string) (found []issue) {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatalf("%s does not compile", dir)
	}
	graph, err := checker.Analyze(analyzer.Suite, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatalf("%s: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			posn := act.Package.Fset.Position(d.Pos)
			file, err := filepath.Rel(dir, posn.Filename)
			if err != nil {
				t.Fatal(err)
			}
			found = append(found, issue{filepath.ToSlash(file), posn.Line, posn.Column, act.Analyzer.Name + ": " + d.Message})
		}
	}
	slices.SortFunc(found, func(x, y issue) int { return strings.Compare(x.String(), y.String()) })
	return found
}

// same checks that golangci-lint and the suite have found the same. The texts
// of golangci-lint may have something in parentheses at the end.
func same(t *testing.T, got, want []issue) {
	t.Helper()
	if !slices.EqualFunc(got, want, func(got, want issue) bool {
		more, ok := strings.CutPrefix(got.String(), want.String())
		return ok && (more == "" || strings.HasPrefix(more, " (") && strings.HasSuffix(more, ")"))
	}) {
		t.Errorf("golangci-lint found\n%v\nthe suite\n%v", lines(got), lines(want))
	}
}

func lines(issues []issue) string {
	var b strings.Builder
	for _, i := range issues {
		fmt.Fprintf(&b, "\t%s\n", i)
	}
	return b.String()
}
