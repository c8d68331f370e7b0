package lsp

import (
	"fmt"
	"path/filepath"
	"reflect"
	"testing"
)

func TestStaleFindings(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	s, begun, goOn := holding()
	e := session(t, s.run)
	e.open(file, "BAD")
	receive(t, begun, "analysis")
	e.change(file, "\nBAD")
	e.actions(file, span{}) // The change has arrived.
	goOn <- true
	receive(t, begun, "second analysis")
	if actions := e.actions(file, span{}); len(actions) > 0 {
		t.Errorf("actions before the text was looked at: %v", actions)
	}
	goOn <- true

	got := e.next()
	if *got.Version != 2 || len(got.Diagnostics) != 1 || got.Diagnostics[0].Range != (span{position{1, 0}, position{1, 3}}) {
		t.Errorf("first diagnostics are %+v of version %d, want that of version 2", got.Diagnostics, *got.Version)
	}
	if actions := e.actions(file, got.Diagnostics[0].Range); len(actions) != 2 {
		t.Errorf("%d actions, want 2", len(actions))
	}

	e.change(file, "\n\nBAD")
	if actions := e.actions(file, got.Diagnostics[0].Range); len(actions) > 0 {
		t.Errorf("actions of an older text: %v", actions)
	}
}

// A change in one file of a package withdraws the fixes of the others, which
// may have edits in it.
func TestStaleFixesOfAnotherFile(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.go"), filepath.Join(dir, "b.go")
	s, begun, goOn := holding()
	e := session(t, s.run)
	e.open(a, "BAD")
	receive(t, begun, "analysis")
	goOn <- true
	place := e.diagnostics(a)[0].Range
	e.open(b, "")
	if actions := e.actions(a, place); len(actions) > 0 {
		t.Errorf("actions: %v", actions)
	}
	receive(t, begun, "second analysis")
	goOn <- true
	e.diagnostics(b)
	if actions := e.actions(a, place); len(actions) != 2 {
		t.Errorf("%d actions, want 2", len(actions))
	}
}

// What was found with an older text of another file of the package is dropped,
// and so is what was found with it in another package.
func TestStaleFindingsBesideAnotherFile(t *testing.T) {
	dir := module(t, "-- one/a.go --\n-- one/b.go --\n-- two/c.go --\n")
	a, b, c := filepath.Join(dir, "one", "a.go"), filepath.Join(dir, "one", "b.go"), filepath.Join(dir, "two", "c.go")
	s, begun, goOn := holding()
	e := session(t, s.run)
	for _, file := range []string{a, b, c} {
		e.open(file, "BAD")
		receive(t, begun, "analysis")
		goOn <- true
		e.diagnostics(file)
	}
	before := len(s.called())
	e.save(a)
	receive(t, begun, "analysis")
	e.change(b, "")
	e.actions(c, span{}) // The change has arrived.
	goOn <- true
	receive(t, begun, "second analysis")
	e.actions(c, span{}) // What was published has arrived.
	if len(e.published) > 0 {
		t.Errorf("published %+v", e.next())
	}
	goOn <- true
	e.diagnostics(c)
	if got, want := s.called()[before:], [][]string{{"one", "two"}, {"one", "two"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("looked at %v, want %v", got, want)
	}
}

func TestClosedWhileLookedAt(t *testing.T) {
	dir := module(t, "-- one/a.go --\n-- two/b.go --\n")
	a, b := filepath.Join(dir, "one", "a.go"), filepath.Join(dir, "two", "b.go")
	s, begun, goOn := holding()
	e := session(t, s.run)
	for _, file := range []string{a, b} {
		e.open(file, "BAD")
		receive(t, begun, "analysis")
		goOn <- true
		e.diagnostics(file)
	}
	e.save(a)
	receive(t, begun, "analysis")
	e.close(a)
	if got := e.next(); got.URI != fileURI(a) || len(got.Diagnostics) > 0 {
		t.Errorf("published %+v, want nothing any more of %s", got, a)
	}
	goOn <- true
	if got := e.next(); got.URI != fileURI(b) {
		t.Errorf("published %+v, which is closed", got)
	}
}

func TestCloseClears(t *testing.T) {
	e, file, _ := openBad(t)
	e.close(file)
	if got := e.next(); got.URI != fileURI(file) || got.Version != nil || len(got.Diagnostics) > 0 {
		t.Errorf("after closing: %+v, want no diagnostics", got)
	}
	e.open(file, good)
	if got := e.diagnostics(file); len(got) > 0 {
		t.Errorf("diagnostics %v of the text on disk", sources(got))
	}
}

func TestPartialChangeIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	e := session(t, new(stub).run)
	e.open(file, "BAD")
	place := e.diagnostics(file)[0].Range
	e.notify("textDocument/didChange", fmt.Sprintf(`{"textDocument": {"uri": %q, "version": 2},
		"contentChanges": [{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}, "text": ""}]}`, fileURI(file)))
	if actions := e.actions(file, place); len(actions) != 2 {
		t.Errorf("%d actions, want 2", len(actions))
	}
}

// What a save brings into another package can only be in the same module.
func TestSave(t *testing.T) {
	dir := module(t, "-- one/a.go --\n-- two/b.go --\n-- other/go.mod --\nmodule example.com/other\n-- other/c.go --\n-- shut/d.go --\n")
	s := new(stub)
	e := session(t, s.run)
	for _, file := range []string{"one/a.go", "two/b.go", "other/c.go"} {
		file = filepath.Join(dir, file)
		e.open(file, "BAD")
		e.diagnostics(file)
	}
	before := len(s.called())
	e.save(filepath.Join(dir, "one/a.go"))
	e.diagnostics(filepath.Join(dir, "one/a.go"))
	e.diagnostics(filepath.Join(dir, "two/b.go"))
	if got, want := s.called()[before:], [][]string{{"one", "two"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("looked at %v, want %v", got, want)
	}
}
