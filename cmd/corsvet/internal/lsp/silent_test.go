package lsp

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

func TestFilesThatAreNotLookedAt(t *testing.T) {
	dir := module(t, "-- ignored.go --\n//go:build ignore\n\n"+bad+"-- windows/a_plan9.go --\n"+bad+"-- a.go --\n"+good)
	outside := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(outside, []byte(bad), 0o666); err != nil {
		t.Fatal(err)
	}
	e := session(t, finding.Run)
	for _, file := range []string{
		filepath.Join(dir, "ignored.go"),
		filepath.Join(dir, "windows", "a_plan9.go"),
		filepath.Join(dir, "never-saved.go"),
		filepath.Join(dir, "no", "such", "directory.go"),
		outside,
	} {
		e.open(file, bad)
		if got := e.diagnostics(file); len(got) > 0 {
			t.Errorf("%s: diagnostics %v", file, sources(got))
		}
	}
	for len(e.messages) > 0 {
		if m := <-e.messages; m.method != "window/logMessage" {
			t.Errorf("the user is bothered with %q", m.text)
		}
	}

	// And they do not stand in the way of others.
	file := filepath.Join(dir, "a.go")
	e.open(file, strings.Replace(bad, "products", "prices", 1))
	if got := e.diagnostics(file); len(got) == 0 {
		t.Error("no diagnostics of a file in the same directory")
	}
}

func TestLibrariesAreSilent(t *testing.T) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	cache, own := t.TempDir(), t.TempDir()
	t.Setenv("GOMODCACHE", cache)
	stub := new(stub)
	s := newServer(context.Background(), config{run: stub.run})
	s.analyze(s.ctx, []string{
		filepath.Join(strings.TrimSpace(string(goroot)), "src", "net", "http"),
		filepath.Join(cache, "example.com", "shop@v1.0.0"),
		cache,
		own,
		cache + "d",
	})
	if got, want := stub.called(), [][]string{{filepath.Base(cache) + "d"}, {filepath.Base(own)}}; !reflect.DeepEqual(got, want) {
		t.Errorf("looked at %v, want %v", got, want)
	}
}

func TestTestFilesAreSilent(t *testing.T) {
	dir := t.TempDir()
	s := new(stub)
	e := session(t, s.run)
	e.open(filepath.Join(dir, "a_test.go"), "BAD")
	e.open(filepath.Join(dir, "a.txt"), "BAD")
	file := filepath.Join(dir, "a.go")
	e.open(file, "BAD")
	if got := e.next(); got.URI != fileURI(file) {
		t.Errorf("diagnostics of %s", got.URI)
	}
}

func TestPanicOfAnAnalyzer(t *testing.T) {
	suite := analyzer.Suite
	t.Cleanup(func() { analyzer.Suite = suite })
	analyzer.Suite = []*analysis.Analyzer{{Name: "unlucky", Doc: "unlucky panics", Run: func(pass *analysis.Pass) (any, error) {
		if pass.Pkg.Name() == "unlucky" {
			panic("out of luck")
		}
		pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Pos(), Message: "all is well"})
		return nil, nil
	}}}
	file := filepath.Join(module(t, "-- a.go --\npackage shop\n"), "a.go")
	e := session(t, finding.Run)
	e.open(file, "")
	for _, test := range []struct {
		text string
		want int
	}{
		{"package shop", 1},
		{"package unlucky", 0},
		{"package shop", 1},
	} {
		e.change(file, test.text)
		if got := e.diagnostics(file); len(got) != test.want {
			t.Errorf("%s: %d diagnostics, want %d", test.text, len(got), test.want)
		}
	}
	for {
		m := receive(t, e.messages, "message of the panic")
		if strings.HasPrefix(m.text, "panic: out of luck\n") && m.method == "window/logMessage" {
			break
		}
	}
}

func TestNoGoCommand(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	s := new(stub)
	e := session(t, s.run)
	file := filepath.Join(t.TempDir(), "a.go")
	e.open(file, "BAD")
	m := receive(t, e.messages, "message")
	if want := "corsvet cannot work without the go command: "; m.method != "window/showMessage" || !strings.HasPrefix(m.text, want) {
		t.Errorf("message %q, want one that begins with %q", m, want)
	}
	e.change(file, "")
	e.save(file)
	e.call("shutdown", nil, nil)
	e.notify("exit", nil)
	receive(t, e.ended, "end of the server")
	if len(e.messages) > 0 || len(s.called()) > 0 {
		t.Errorf("%d more messages, analyses of %v", len(e.messages), s.called())
	}
}

func TestLog(t *testing.T) {
	dir := module(t, "-- a.go --\npackage shop\n")
	file := filepath.Join(dir, "a.go")
	e := session(t, finding.Run)
	e.open(file, "package shop\nvar a = b\n")
	e.diagnostics(file)
	e.change(file, "package shop\nvar a = b \n")
	e.diagnostics(file)
	e.change(file, "package shop\nvar a = c\n")
	e.diagnostics(file)
	for _, want := range []string{"undefined: b", "undefined: c"} { // Once each.
		if m := receive(t, e.messages, "message"); m.method != "window/logMessage" || !strings.Contains(m.text, want) || strings.Contains(m.text, os.TempDir()+string(filepath.Separator)+"corsvet-") {
			t.Errorf("message %q, want %q in it", m, want)
		}
	}
}
