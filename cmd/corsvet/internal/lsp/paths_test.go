package lsp

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

func TestStrangePaths(t *testing.T) {
	for _, name := range []string{"my shop", "é 100%25 #?", "file=b", "me@work", "shop.go", "-x"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), name)
			if err := os.Rename(module(t, "-- a.go --\n"+good), dir); err != nil {
				t.Skip("the file system has no such names:", err)
			}
			file := filepath.Join(dir, "a.go")
			e := session(t, finding.Run)
			e.open(file, bad)
			if got := e.diagnostics(file); len(got) == 0 {
				t.Error("no diagnostics")
			}
		})
	}
}

// The editor's own name of a file is used, however the go command calls it.
func TestSymbolicLinks(t *testing.T) {
	dir := module(t, "-- inner/a.go --\n"+good)
	links := t.TempDir()
	for link, to := range map[string]string{
		filepath.Join(links, "whole"): dir,
		filepath.Join(dir, "part"):    filepath.Join(dir, "inner"),
	} {
		if err := os.Symlink(to, link); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	for _, file := range []string{
		filepath.Join(links, "whole", "inner", "a.go"),
		filepath.Join(dir, "part", "a.go"),
	} {
		e := session(t, finding.Run)
		e.open(file, bad)
		found := e.diagnostics(file)
		if len(found) == 0 {
			t.Errorf("%s: no diagnostics", file)
			continue
		}
		for _, action := range e.actions(file, found[0].Range) {
			if len(edits(action, file)) == 0 {
				t.Errorf("%s: %s edits %+v", file, action.Title, action.Edit)
			}
		}
	}
}

// The go command may know a file by another name than the editor.
func TestFileOfTwoNames(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "real", "a.go"), filepath.Join(dir, "link", "a.go")
	if err := os.Mkdir(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real", filepath.Dir(link)); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	s := new(stub)
	e := session(t, func(ctx context.Context, config *finding.Config) (*finding.Result, error) {
		result, err := s.run(ctx, config)
		for _, f := range result.Findings {
			f.File, f.Related[0].File, f.Fixes[0].Edits[0].File = file, file, file
		}
		return result, err
	})
	e.open(link, "é BAD")
	found := e.diagnostics(link)
	if len(found) != 1 || found[0].Range.Start.Character != 2 || found[0].RelatedInformation[0].Location.URI != fileURI(link) {
		t.Fatalf("diagnostics %+v", found)
	}
	if got := apply(t, "é BAD", edits(e.actions(link, found[0].Range)[0], link)); got != "é GOOD" {
		t.Errorf("the fix gives %q", got)
	}
}

func TestWorkspace(t *testing.T) {
	dir := module(t, "-- go.work --\ngo 1.25\n\nuse (\n\t.\n\t./other\n)\n"+
		"-- a.go --\n"+strings.NewReplacer(`"*"`, "other.Anybody", `import "net/http"`, "import (\n\t\"net/http\"\n\n\t\"example.com/other\"\n)").Replace(bad)+
		"-- other/go.mod --\nmodule example.com/other\n\ngo 1.25\n-- other/b.go --\npackage other\n\nconst Anybody = \"*\"\n")
	file := filepath.Join(dir, "a.go")
	e := session(t, finding.Run)
	e.open(file, read(t, file))
	if got := e.diagnostics(file); len(got) == 0 {
		t.Error("no diagnostics in a module that needs the workspace")
	}
}
