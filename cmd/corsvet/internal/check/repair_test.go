package check

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

const before = `package p

import (
	"os"
	"strings"
)

var one = strings.ToUpper("a")

var two = strings.ToUpper("b")

var three = os.Args
`

// replace is an edit of a file that has before as its text.
func replace(file, old, new string) finding.Edit {
	start := strings.Index(before, old)
	return finding.Edit{File: file, Start: start, End: start + len(old), New: new}
}

// TestRepair applies fixes that are fine by themselves.
func TestRepair(t *testing.T) {
	for _, test := range []struct {
		name  string
		fixes func(file string) [][]finding.Edit
		want  map[string]string // what is replaced in before
		fails string
	}{
		{
			name: "each of two removes a use of an import",
			fixes: func(file string) [][]finding.Edit {
				return [][]finding.Edit{
					{replace(file, `strings.ToUpper("a")`, `"A"`)},
					{replace(file, `strings.ToUpper("b")`, `"B"`)},
				}
			},
			want: map[string]string{`strings.ToUpper("a")`: `"A"`, `strings.ToUpper("b")`: `"B"`, "\t\"strings\"\n": ""},
		},
		{
			name: "all imports go",
			fixes: func(file string) [][]finding.Edit {
				return [][]finding.Edit{
					{replace(file, `strings.ToUpper("a")`, `"A"`), replace(file, `strings.ToUpper("b")`, `"B"`)},
					{replace(file, "os.Args", "1")},
				}
			},
			want: map[string]string{
				`strings.ToUpper("a")`: `"A"`, `strings.ToUpper("b")`: `"B"`, "os.Args": "1",
				"import (\n\t\"os\"\n\t\"strings\"\n)\n\n": "",
			},
		},
		{
			name: "two do one thing alike",
			fixes: func(file string) [][]finding.Edit {
				shared := replace(file, `	"os"`, "\t\"fmt\"\n\t\"os\"")
				return [][]finding.Edit{
					{shared, replace(file, `strings.ToUpper("a")`, `fmt.Sprint(1)`)},
					{shared, replace(file, "os.Args", "fmt.Sprint(os.Args)")},
				}
			},
			want: map[string]string{`	"os"`: "\t\"fmt\"\n\t\"os\"", `strings.ToUpper("a")`: "fmt.Sprint(1)", "os.Args": "fmt.Sprint(os.Args)"},
		},
		{
			name: "two overlap",
			fixes: func(file string) [][]finding.Edit {
				return [][]finding.Edit{
					{replace(file, `strings.ToUpper("a")`, `strings.ToLower("a")`)},
					{replace(file, "three", "drei"), replace(file, `"a"`, `"c"`)},
				}
			},
			want:  map[string]string{`strings.ToUpper("a")`: `strings.ToLower("a")`},
			fails: "applied 1 of 2 fixes; 1 file updated. (Re-run the command to apply more.)",
		},
		{
			name: "two insert at one place, in the wrong order",
			fixes: func(file string) [][]finding.Edit {
				at := replace(file, `	"os"`, "").Start
				return [][]finding.Edit{
					{{File: file, Start: at, End: at, New: "\t\"net\"\n"}, replace(file, `"b"`, "net.IPv4zero.String()")},
					{{File: file, Start: at, End: at, New: "\t\"fmt\"\n"}, replace(file, `"a"`, "fmt.Sprint()")},
				}
			},
			want: map[string]string{`	"os"`: "\t\"fmt\"\n\t\"net\"\n\t\"os\"", `"a"`: "fmt.Sprint()", `"b"`: "net.IPv4zero.String()"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := before
			for old, new := range test.want {
				want = strings.Replace(want, old, new, 1)
			}
			check(t, before, want, test.fixes, test.fails)
		})
	}
}

// TestLineEnds: what is not touched stays as it is, and what is added ends its
// lines as the others do.
func TestLineEnds(t *testing.T) {
	windows := func(text string) string { return "\ufeff" + strings.ReplaceAll(text, "\n", "\r\n") }
	want := strings.Replace(before, "var three = os.Args", "var three = append(\n\tos.Args,\n)", 1)
	check(t, windows(before), windows(want), func(file string) [][]finding.Edit {
		start := strings.Index(windows(before), "os.Args")
		return [][]finding.Edit{{{File: file, Start: start, End: start + len("os.Args"), New: "append(\n\tos.Args,\n)"}}}
	}, "")
}

// TestNotFormatted: a file that gofmt would change is changed no more than the
// fix says.
func TestNotFormatted(t *testing.T) {
	text := before + "\nvar   four=4\n"
	check(t, text, strings.Replace(text, "os.Args", "os.Getpid()", 1), func(file string) [][]finding.Edit {
		return [][]finding.Edit{{replace(file, "os.Args", "os.Getpid()")}}
	}, "")
}

// check applies fixes to a file with this text, and has -diff not do so.
func check(t *testing.T, text, want string, fixes func(file string) [][]finding.Edit, fails string) {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "p.go")
	for name, text := range map[string]string{file: text, filepath.Join(dir, "go.mod"): "module p\n"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOWORK=off")}, ".")
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal(err)
	}
	res := &finding.Result{Packages: pkgs}
	for _, edits := range fixes(file) {
		res.Findings = append(res.Findings, &finding.Finding{Fixes: []finding.Fix{{Edits: edits}}})
	}
	for _, diff := range []bool{true, false} {
		var out bytes.Buffer
		err = repair(res, diff, &out, t.Output())
		got, readErr := os.ReadFile(file)
		if readErr != nil {
			t.Fatal(readErr)
		}
		if diff && (string(got) != text || !strings.Contains(out.String(), "\n@@ ")) {
			t.Errorf("with -diff the file is\n%s\nand the output\n%s", got, out.String())
		}
		if !diff && string(got) != want {
			t.Errorf("the file is\n%s\nwant\n%s", got, want)
		}
	}
	if fails == "" && err != nil || fails != "" && (err == nil || err.Error() != fails) {
		t.Errorf("the error is %v, want %q", err, fails)
	}
}

// TestConcurrentChange: the offsets of edits mean nothing in another text.
func TestConcurrentChange(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p.go")
	if err := os.WriteFile(file, []byte(before), 0o666); err != nil {
		t.Fatal(err)
	}
	es := make(edits)
	es.add([]finding.Edit{replace(file, "one", "eins")})
	if _, err := es.apply(map[string]*source{file: {size: len(before) - 1}}); err == nil || !strings.Contains(err.Error(), "has changed") {
		t.Errorf("the error is %v", err)
	}
}
