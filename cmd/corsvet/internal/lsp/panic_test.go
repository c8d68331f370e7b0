package lsp

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// A panic about one package leaves the findings of the others, and the server,
// which finds as much as before once the text is another one.
func TestPanicInOnePackage(t *testing.T) {
	dir := module(t, "-- one/a.go --\n-- two/b.go --\n-- three/c.go --\n")
	a, b, c := filepath.Join(dir, "one", "a.go"), filepath.Join(dir, "two", "b.go"), filepath.Join(dir, "three", "c.go")
	s := &stub{begin: func(_ int, config *finding.Config) {
		for file, text := range config.Overlay {
			if strings.Contains(string(text), "PANIC") && slices.Contains(config.Patterns, filepath.Dir(file)) {
				panic("oops")
			}
		}
	}}
	e := session(t, s.run)
	for file, text := range map[string]string{a: "BAD", b: "BAD PANIC", c: "BAD"} {
		e.open(file, text)
		want := 1
		if file == b {
			want = 0
		}
		if got := e.diagnostics(file); len(got) != want {
			t.Errorf("%s: %d diagnostics, want %d", filepath.Base(file), len(got), want)
		}
	}
	e.save(a) // All packages are looked at.
	for _, file := range []string{a, c} {
		if got := e.diagnostics(file); len(got) != 1 {
			t.Errorf("%s: %d diagnostics beside a package that panics, want 1", filepath.Base(file), len(got))
		}
	}
	if m := receive(t, e.messages, "message"); m.method != "window/logMessage" || !strings.Contains(m.text, "oops") || !strings.Contains(m.text, "panic_test.go") {
		t.Errorf("the log has %s %q", m.method, m.text)
	}
	e.change(b, "BAD")
	if got := e.diagnostics(b); len(got) != 1 {
		t.Errorf("%d diagnostics once nothing panics, want 1", len(got))
	}
}

// A panic while a message is handled, or findings are shown, ends neither.
func TestPanicElsewhere(t *testing.T) {
	methods["test/panic"] = func(*server, *json.RawMessage) (any, error) { panic("oops") }
	defer delete(methods, "test/panic")
	file := filepath.Join(t.TempDir(), "a.go")
	calls := 0
	e := session(t, func(_ context.Context, config *finding.Config) (*finding.Result, error) {
		if calls++; calls > 1 {
			return new(finding.Result), nil
		}
		// It has no analyzer.
		return &finding.Result{Findings: []*finding.Finding{{Range: finding.Range{File: file}}}}, nil
	})
	e.open(file, "BAD")
	if m := receive(t, e.messages, "message"); !strings.Contains(m.text, "panic") {
		t.Errorf("the log has %q", m.text)
	}
	e.change(file, "")
	e.diagnostics(file)

	if err := e.try("test/panic", `{}`, nil); err == nil || !strings.Contains(err.Error(), "oops") {
		t.Errorf("the answer to a message that panics is %v", err)
	}
	e.change(file, "\n")
	e.diagnostics(file)
}
