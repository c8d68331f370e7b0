package check

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
)

// TestDefaults: what a terminal gets, a pager or a file does not.
func TestDefaults(t *testing.T) {
	const terminal, file = true, false
	for _, test := range []struct {
		name, args   string
		stdout       bool
		format       string
		edits, tests bool
	}{
		{"corsvet", ".", terminal, "text", true, false},
		{"corsvet", ".", file, "lines", false, false},
		{"corsvet", "-o out.txt .", terminal, "lines", false, false},
		{"corsvet", "-c 1 .", file, "text", true, false},
		{"corsvet", "-format text .", file, "text", true, false},
		{"corsvet", "-format lines .", terminal, "lines", false, false},
		{"corsvet", "-test .", file, "lines", false, true},
		{"corsvet", "-json .", file, "lines", true, true},
		{"corsvet", "-fix .", file, "lines", true, true},
		{"corsvet", "-diff -test=false .", file, "lines", true, false},
		{"corsvet", "-baseline b.json -write-baseline .", terminal, "text", false, false},
		{"report", "", file, "text", true, false},
		{"report", "-format sarif", file, "sarif", true, true},
		{"report", "-format github", file, "github", false, false},
		{"fix", "", file, "text", true, true},
	} {
		t.Run(test.name+" "+test.args, func(t *testing.T) {
			opts, err := parse(test.name, strings.Fields(test.args), test.stdout, io.Discard)
			if err != nil {
				t.Fatal(err)
			}
			if opts.format != test.format || opts.edits() != test.edits || opts.tests() != test.tests {
				t.Errorf("the format is %s, edits are shown: %t, tests have to compile: %t; want %s, %t and %t",
					opts.format, opts.edits(), opts.tests(), test.format, test.edits, test.tests)
			}
		})
	}
}

// TestSelection: a command that is proposed is about the same findings.
func TestSelection(t *testing.T) {
	for args, want := range map[string]string{
		"./...": "./...",
		"-tags=a,b -format=lines -samesitenone ./a ./b": "-tags=a,b -samesitenone ./a ./b",
		"-new-from main -varyorigin=false .":            "-new-from=main -varyorigin=false .",
	} {
		opts, err := parse("corsvet", strings.Fields(args), false, io.Discard)
		if err != nil {
			t.Fatal(err)
		}
		if opts.same != want {
			t.Errorf("%s is proposed as %s, want %s", args, opts.same, want)
		}
	}
}

// TestBase: the names of a patch are relative to what has all files.
func TestBase(t *testing.T) {
	res := new(finding.Result)
	for _, module := range []string{"/w/a", "/w/b/c"} {
		res.Packages = append(res.Packages, &packages.Package{
			Module:          &packages.Module{Dir: filepath.FromSlash(module)},
			CompiledGoFiles: []string{filepath.FromSlash(module + "/p/p.go")},
		})
	}
	for _, test := range []struct {
		files []string
		want  string
	}{
		{[]string{"/w/a/p/p.go"}, "/w/a"},
		{[]string{"/w/a/p/p.go", "/w/b/c/p/p.go"}, "/w"},
		{[]string{"/w/none.go"}, "/w/here"},
		{[]string{"/w/a/p/p.go", "/elsewhere/none.go"}, "/w"},
	} {
		out := new(repair.Outcome)
		for _, file := range test.files {
			out.Files = append(out.Files, repair.File{Name: filepath.FromSlash(file)})
		}
		c := &command{dir: filepath.FromSlash("/w/here")}
		if got := filepath.ToSlash(c.base(res, out)); got != test.want {
			t.Errorf("of %q it is %s, want %s", test.files, got, test.want)
		}
	}
}

// TestInterrupted: an interruption leaves whole files, and says which.
func TestInterrupted(t *testing.T) {
	for _, test := range []struct {
		asked   int // how often, before it is interrupted
		want    [2]string
		message string
	}{
		{0, [2]string{"old", "old"}, "context canceled; nothing is changed"},
		{1, [2]string{"new", "old"}, "interrupted: repaired are a.go, but not b.go"},
		{2, [2]string{"new", "new"}, ""},
	} {
		dir := t.TempDir()
		out := new(repair.Outcome)
		for _, name := range []string{"a.go", "b.go"} {
			file := filepath.Join(dir, name)
			if err := os.WriteFile(file, []byte("old"), 0o666); err != nil {
				t.Fatal(err)
			}
			out.Files = append(out.Files, repair.File{Name: file, Before: []byte("old"), After: []byte("new")})
		}
		t.Chdir(dir)
		err := (&command{dir: dir}).write(&interrupted{t.Context(), test.asked}, out)
		if message := strings.Join(splitLines(err), "\n"); message != test.message {
			t.Errorf("the error is %q, want %q", message, test.message)
		}
		if errors.As(err, new(partly)) != (test.want == [2]string{"new", "old"}) {
			t.Errorf("the error is a %T", err)
		}
		for i, f := range out.Files {
			if got, _ := os.ReadFile(f.Name); string(got) != test.want[i] {
				t.Errorf("%s is %q, want %q", f.Name, got, test.want[i])
			}
		}
	}
}

// interrupted is a context that is done when it has been asked so often.
type interrupted struct {
	context.Context
	asked int
}

func (c *interrupted) Err() error {
	if c.asked--; c.asked < 0 {
		return context.Canceled
	}
	return nil
}
