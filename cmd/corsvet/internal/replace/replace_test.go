package replace

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestCommit(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out")
	write := func(text string, commit bool) {
		t.Helper()
		f, err := Create(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Discard()
		if _, err := f.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if commit {
			if err := f.Commit(); err != nil {
				t.Fatal(err)
			}
		}
	}
	check := func(want string) {
		t.Helper()
		got, _ := os.ReadFile(name)
		if string(got) != want {
			t.Errorf("the file is %q, want %q", got, want)
		}
		if entries, _ := os.ReadDir(dir); len(entries) > 1 {
			t.Errorf("there are %d files, want one", len(entries))
		}
	}
	write("dropped", false)
	check("")
	write("first", true)
	check("first")
	write("dropped", false)
	check("first")
	write("second", true)
	check("second")
}

// TestAll: no file is touched if one cannot be written, and an interruption
// leaves whole files.
func TestAll(t *testing.T) {
	stopped, stop := context.WithCancel(t.Context())
	stop()
	for _, test := range []struct {
		name     string
		ctx      context.Context
		readOnly bool
		done     int
		want     string // of the first file
		fails    string
	}{
		{"all are replaced", t.Context(), false, 2, "new", ""},
		{"the second is read-only", t.Context(), true, 0, "old", "b.go: it is read-only"},
		{"it is interrupted before the first", stopped, false, 0, "old", "canceled"},
		{"it is interrupted after the first", &afterOne{Context: t.Context()}, false, 1, "new", "canceled"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			var texts []Text
			for _, name := range []string{"a.go", "b.go"} {
				file := filepath.Join(dir, name)
				if err := os.WriteFile(file, []byte("old"), 0o640); err != nil {
					t.Fatal(err)
				}
				texts = append(texts, Text{file, []byte("new")})
			}
			if test.readOnly {
				if err := os.Chmod(texts[1].Name, 0o440); err != nil {
					t.Fatal(err)
				}
			}
			done, err := All(test.ctx, texts)
			if done != test.done || (err == nil) != (test.fails == "") || err != nil && !strings.Contains(err.Error(), test.fails) {
				t.Errorf("%d are done, and the error is %v; want %d and %q", done, err, test.done, test.fails)
			}
			if got, _ := os.ReadFile(texts[0].Name); string(got) != test.want {
				t.Errorf("the first file is %q, want %q", got, test.want)
			}
			if info, err := os.Stat(texts[0].Name); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
				t.Errorf("the first file's mode is %v (%v)", info.Mode(), err)
			}
			if entries, _ := os.ReadDir(dir); len(entries) != 2 {
				t.Errorf("there are %d files, want two", len(entries))
			}
		})
	}
}

// afterOne is a context that is done when it is asked a second time.
type afterOne struct {
	context.Context
	asked int
}

func (c *afterOne) Err() error {
	c.asked++
	if c.asked > 1 {
		return context.Canceled
	}
	return nil
}

// TestLink: the file that a link leads to is replaced, and not the link.
func TestLink(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "a.go"), filepath.Join(dir, "link.go")
	if err := os.WriteFile(file, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("a.go", link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	if _, err := All(t.Context(), []Text{{link, []byte("new")}}); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(file); string(got) != "new" {
		t.Errorf("the file is %q", got)
	}
	if to, _ := os.Readlink(link); to != "a.go" {
		t.Errorf("the link leads to %q", to)
	}
}
