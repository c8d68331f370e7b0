package lsp

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/ignoring"
)

// bad has one finding with several fixes, in a line that is shorter in UTF-16
// than in bytes.
const bad = `package shop

import "net/http"

func products(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set(/* 😀é */ "Access-Control-Allow-Credentials", "true")
}
`

const good = `package shop

import "net/http"

func products(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
`

// openBad opens a file that has findings only in the editor.
func openBad(t *testing.T) (e *editor, file string, found []diagnostic) {
	file = filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	e = session(t, finding.Run)
	e.open(file, bad)
	found = e.diagnostics(file)
	if len(found) == 0 {
		t.Fatal("no diagnostics")
	}
	return e, file, found
}

// The diagnostics of unsaved text are the findings that there will be when it
// is saved.
func TestDiagnostics(t *testing.T) {
	e, file, got := openBad(t)
	if err := os.WriteFile(file, []byte(bad), 0o666); err != nil {
		t.Fatal(err)
	}
	want, err := finding.Run(context.Background(), &finding.Config{Dir: filepath.Dir(file), Patterns: []string{"."}})
	if err != nil || len(want.Findings) != len(got) {
		t.Fatalf("%d diagnostics, want %d (%v)", len(got), len(want.Findings), err)
	}
	for i, f := range want.Findings {
		d := got[i]
		if d.Source != f.Analyzer.Name || d.Code != f.Category || d.Message != f.Message || d.CodeDescription.Href != f.URL || d.Severity != 2 {
			t.Errorf("diagnostic %+v\nwant finding %+v", d, f)
		}
		if text(bad, d.Range) != bad[f.Start.Offset:f.End.Offset] {
			t.Errorf("%s at %q, want %q", d.Source, text(bad, d.Range), bad[f.Start.Offset:f.End.Offset])
		}
		if len(d.RelatedInformation) != len(f.Related) {
			t.Errorf("%s has %d related places, want %d", d.Source, len(d.RelatedInformation), len(f.Related))
			continue
		}
		for j, r := range d.RelatedInformation {
			if want := f.Related[j]; r.Message != want.Message || r.Location.URI != fileURI(file) || text(bad, r.Location.Range) != bad[want.Start.Offset:want.End.Offset] {
				t.Errorf("related place %+v, want %+v", r, want)
			}
		}
		var got, want []string
		for _, action := range e.actions(file, d.Range, "quickfix") {
			got = append(got, action.Title)
		}
		for _, fix := range f.Fixes {
			want = append(want, fix.Message)
		}
		if want = append(want, ignoring.Title); !slices.Equal(got, want) {
			t.Errorf("%s has the actions %q, want %q", d.Source, got, want)
		}
	}
}

// text returns the part of a text at a span.
func text(all string, s span) string {
	return all[offset(all, s.Start):offset(all, s.End)]
}

// Every quick fix takes its finding away.
func TestFixesCure(t *testing.T) {
	e, file, found := openBad(t)
	actions := e.actions(file, found[0].Range, "quickfix")
	for i, action := range actions[:len(actions)-1] { // The last one ignores the finding.
		if action.Kind != "quickfix" || action.IsPreferred != (i == 0) || len(action.Diagnostics) != 1 {
			t.Errorf("action %d: %+v", i, action)
		}
		change := action.Edit.DocumentChanges[0]
		if v := change.TextDocument.Version; v == nil || *v != 1 {
			t.Errorf("%s: edits of version %v, want 1", action.Title, v)
		}
		fixed := apply(t, bad, change.Edits)
		e.change(file, fixed)
		for _, left := range e.diagnostics(file) {
			if left.Source == action.Diagnostics[0].Source {
				t.Errorf("%s leaves %+v in\n%s", action.Title, left, fixed)
			}
		}
	}
}

func TestFixesWithoutVersions(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\n"+bad), "a.go")
	e := start(t, finding.Run)
	e.call("initialize", `{"capabilities": {}}`, nil)
	e.open(file, bad)
	found := e.diagnostics(file)
	for _, action := range e.actions(file, found[0].Range) {
		if len(action.Edit.DocumentChanges) > 0 || len(action.Edit.Changes[fileURI(file)]) == 0 {
			t.Errorf("edit %+v, want changes of %s", action.Edit, fileURI(file))
		}
	}
}

func TestActionsAsked(t *testing.T) {
	e, file, found := openBad(t)
	at := found[0].Range
	all := len(e.actions(file, at))
	quick := all - 1 // The other one fixes all.
	for _, test := range []struct {
		what string
		at   span
		only []string
		want int
	}{
		{"a cursor in the finding", span{at.Start, at.Start}, nil, all},
		{"a cursor at its end", span{at.End, at.End}, nil, all},
		{"the whole file", span{End: position{Line: 1000}}, nil, all},
		{"another line", span{}, nil, 0},
		{"only quick fixes", at, []string{"quickfix"}, quick},
		{"quick fixes or others", at, []string{"refactor", "quickfix"}, quick},
		{"what fixes all", at, []string{"source.fixAll"}, 1},
		{"what fixes all, on another line", span{}, []string{"source.fixAll"}, 1},
		{"what corsvet has to fix all", at, []string{"source.fixAll.corsvet"}, 1},
		{"all about the source", at, []string{"source"}, 1},
		{"what another server has to fix all", at, []string{"source.fixAll.other", "source.fix"}, 0},
		{"any kind", at, []string{""}, all},
		{"only refactorings", at, []string{"refactor"}, 0},
		{"only quick fixes of a kind that there is not", at, []string{"quickfix.spelling"}, 0},
	} {
		if got := len(e.actions(file, test.at, test.only...)); got != test.want {
			t.Errorf("%s: %d actions, want %d", test.what, got, test.want)
		}
	}
}

func TestBrokenCodeIsSilentUntilRepaired(t *testing.T) {
	e, file, found := openBad(t)
	for _, broken := range []string{bad + "func (", bad + "var x = y\n", "", "package"} {
		e.change(file, broken)
		if got := e.diagnostics(file); len(got) > 0 {
			t.Errorf("diagnostics %v in\n%s", sources(got), broken)
		}
	}
	e.change(file, bad)
	if got := e.diagnostics(file); len(got) != len(found) {
		t.Errorf("%d diagnostics, want %d again", len(got), len(found))
	}
}

func TestGeneratedFileHasNoFixes(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\npackage shop\n"), "a.go")
	e := session(t, finding.Run)
	e.open(file, "// Code generated by hand. DO NOT EDIT.\n\n"+bad)
	found := e.diagnostics(file)
	if len(found) == 0 {
		t.Fatal("no diagnostics")
	}
	if actions := e.actions(file, found[0].Range); len(actions) > 0 {
		t.Errorf("actions %+v", actions)
	}
}

// The texts of two files of a package are looked at together, and that on disk
// counts again when a file is closed.
func TestUnsavedTextOfAnotherFile(t *testing.T) {
	const constant = "package shop\n\nconst anybody = %q\n"
	dir := module(t, "-- a.go --\n"+strings.Replace(bad, `"*"`, "anybody", 1)+"-- b.go --\n"+fmt.Sprintf(constant, "https://example.com"))
	a, b := filepath.Join(dir, "a.go"), filepath.Join(dir, "b.go")
	e := session(t, finding.Run)
	e.open(a, read(t, a))
	if got := e.diagnostics(a); len(got) > 0 {
		t.Errorf("diagnostics %v at first", sources(got))
	}
	e.open(b, fmt.Sprintf(constant, "*"))
	if got := e.diagnostics(a); len(got) == 0 {
		t.Error("no diagnostics after a change in another file")
	}
	e.close(b)
	if got := e.diagnostics(a); len(got) > 0 {
		t.Errorf("diagnostics %v after the other file was closed", sources(got))
	}
}

// Constants of another package count from its next save.
func TestSavedTextOfAnotherPackage(t *testing.T) {
	const constant = "package origin\n\nconst Anybody = %q\n"
	using := strings.NewReplacer(`"*"`, "origin.Anybody", `import "net/http"`, "import (\n\t\"net/http\"\n\n\t\"example.com/shop/origin\"\n)").Replace(bad)
	dir := module(t, "-- a.go --\n"+using+"-- origin/b.go --\n"+fmt.Sprintf(constant, "https://example.com"))
	a, b := filepath.Join(dir, "a.go"), filepath.Join(dir, "origin", "b.go")
	e := session(t, finding.Run)
	e.open(a, using)
	e.open(b, fmt.Sprintf(constant, "*"))
	e.diagnostics(b)
	if err := os.WriteFile(b, []byte(fmt.Sprintf(constant, "*")), 0o666); err != nil {
		t.Fatal(err)
	}
	e.save(b)
	for len(e.diagnostics(a)) == 0 { // Those from before the save have none.
	}
}

func TestWindowsLineEnds(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	e := session(t, finding.Run)
	crlf := strings.ReplaceAll(bad, "\n", "\r\n")
	e.open(file, crlf)
	found := e.diagnostics(file)
	if len(found) == 0 {
		t.Fatal("no diagnostics")
	}
	fixed := apply(t, crlf, edits(e.actions(file, found[0].Range)[0], file))
	if !slices.Contains(strings.Split(fixed, "\r\n"), "}") || strings.Contains(fixed, "\r\r") {
		t.Errorf("the fix gives %q", fixed)
	}
	e.change(file, fixed)
	if got := e.diagnostics(file); len(got) > 0 {
		t.Errorf("the fix leaves %v", sources(got))
	}
}
