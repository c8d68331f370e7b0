package repair

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

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
		fit   int
	}{
		{
			name: "each of two removes a use of an import",
			fit:  2,
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
			fit:  2,
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
			fit:  2,
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
			want: map[string]string{`strings.ToUpper("a")`: `strings.ToLower("a")`},
			fit:  1,
		},
		{
			name: "two insert at one place, in the wrong order",
			fit:  2,
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
			check(t, before, want, test.fixes, test.fit)
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
	}, 1)
}

// TestNotFormatted: a file that gofmt would change is changed no more than the
// fix says.
func TestNotFormatted(t *testing.T) {
	text := before + "\nvar   four=4\n"
	check(t, text, strings.Replace(text, "os.Args", "os.Getpid()", 1), func(file string) [][]finding.Edit {
		return [][]finding.Edit{{replace(file, "os.Args", "os.Getpid()")}}
	}, 1)
}

// check applies fixes to a file with this text, of which so many fit together.
func check(t *testing.T, text, want string, fixes func(file string) [][]finding.Edit, fit int) {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "p.go")
	for name, text := range map[string]string{file: text, filepath.Join(dir, "go.mod"): "module p\n"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	res, err := finding.Run(t.Context(), &finding.Config{Dir: dir, Patterns: []string{"."}})
	if err != nil || len(res.Problems) > 0 {
		t.Fatal(err, res.Problems)
	}
	es := make(Edits)
	applied := 0
	for _, fix := range fixes(file) {
		if es.Add(fix) {
			applied++
		}
	}
	if applied != fit {
		t.Errorf("%d fixes are applied, want %d", applied, fit)
	}
	files := NewSources(res).apply(es)
	if len(files) != 1 || files[0].Name != file || string(files[0].Before) != text {
		t.Fatalf("the files are %q", files)
	}
	if got := string(files[0].After); got != want {
		t.Errorf("the file is\n%s\nwant\n%s", got, want)
	}
}

// TestConcurrentChange: the offsets of edits mean nothing in another text.
func TestConcurrentChange(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "p.go")
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module p\n")
	write("p.go", before)
	config := &finding.Config{Dir: dir, Patterns: []string{"."}}
	res, err := finding.Run(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	res.Findings = []*finding.Finding{{
		Package: "p",
		Range:   finding.Range{File: file},
		Fixes:   []finding.Fix{{Edits: []finding.Edit{replace(file, "three", "drei")}}},
	}}
	for _, test := range []struct{ name, text, fails string }{
		{"as it was", before, ""},
		{"changed", before + "\n", "p.go has changed while it was looked at; nothing is fixed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			write("p.go", test.text)
			job := &Job{
				Config: config,
				Result: res,
				Choose: func(f *finding.Finding) *finding.Fix { return &f.Fixes[0] },
				Keep:   func(list []*finding.Finding, _ func(string) []byte) []*finding.Finding { return list },
			}
			out, err := job.Run(t.Context())
			switch {
			case test.fails == "":
				if err != nil || len(out.Files) != 1 || len(out.Left) > 0 || len(out.Changes) != 1 {
					t.Errorf("the outcome is %+v (%v)", out, err)
				}
			case err == nil || !strings.Contains(err.Error(), test.fails):
				t.Errorf("the error is %v", err)
			}
		})
	}
}
