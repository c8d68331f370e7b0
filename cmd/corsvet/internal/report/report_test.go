package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

func TestHunks(t *testing.T) {
	const before = "one\ntwo\nthree\nfour\nfive"
	at := func(s string) int { return strings.Index(before, s) }
	for _, test := range []struct {
		name  string
		edits []finding.Edit
		want  string // lines with their numbers
	}{
		{
			name:  "a word is replaced",
			edits: []finding.Edit{{Start: at("two"), End: at("two") + 3, New: "2"}},
			want:  "2-two 2+2",
		},
		{
			name:  "a line goes in before another",
			edits: []finding.Edit{{Start: at("two"), End: at("two"), New: "1.5\n"}},
			want:  "2+1.5",
		},
		{
			name:  "a line goes in after the last",
			edits: []finding.Edit{{Start: len(before), End: len(before), New: "\nsix"}},
			want:  "6+six",
		},
		{
			name:  "a line goes away",
			edits: []finding.Edit{{Start: at("two"), End: at("three")}},
			want:  "2-two",
		},
		{
			name:  "two edits of a line",
			edits: []finding.Edit{{Start: at("two"), End: at("two"), New: "<"}, {Start: at("two") + 3, End: at("two") + 3, New: ">"}},
			want:  "2-two 2+<two>",
		},
		{
			name:  "neighbouring lines are one hunk",
			edits: []finding.Edit{{Start: at("two"), End: at("two"), New: "<"}, {Start: at("three"), End: at("three"), New: "<"}},
			want:  "2-two 3-three 2+<two 3+<three",
		},
		{
			name:  "lines apart are two",
			edits: []finding.Edit{{Start: at("one"), End: at("one"), New: "<"}, {Start: at("four"), End: at("four"), New: "<"}},
			want:  "1-one 1+<one | 4-four 4+<four",
		},
		{
			name:  "files apart are two",
			edits: []finding.Edit{{Start: at("one"), End: at("one"), New: "<"}, {File: "b", Start: 0, End: 1, New: "B"}},
			want:  "1-one 1+<one | 1-b 1+B",
		},
		{
			name:  "an edit that changes nothing",
			edits: []finding.Edit{{Start: at("two"), End: at("two") + 3, New: "two"}},
			want:  "",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := &files{texts: map[string][]byte{"": []byte(before), "b": []byte("b\n")}}
			var hunks []string
			for _, h := range f.hunks(finding.Fix{Edits: test.edits}) {
				var lines []string
				for i, line := range h.old {
					lines = append(lines, string(rune('0'+h.line+i))+"-"+line)
				}
				for i, line := range h.new {
					lines = append(lines, string(rune('0'+h.line+i))+"+"+line)
				}
				hunks = append(hunks, strings.Join(lines, " "))
			}
			if got := strings.Join(hunks, " | "); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestRegion has characters of one, two and three bytes that are one UTF-16
// code unit, and one of four bytes that is two.
func TestRegion(t *testing.T) {
	const text = "a\né€😀b\r\n"
	rep := &report{files: &files{texts: map[string][]byte{"f": []byte(text)}}}
	for _, test := range []struct{ offset, line, column int }{
		{0, 1, 1},
		{1, 1, 2},
		{strings.Index(text, "é"), 2, 1},
		{strings.Index(text, "€"), 2, 2},
		{strings.Index(text, "😀"), 2, 3},
		{strings.Index(text, "b"), 2, 5},
		{len(text), 3, 1},
		{len(text) + 1, 3, 1},
	} {
		want := sarifRegion{1, 1, test.line, test.column}
		if got := rep.region("f", 0, test.offset); got != want {
			t.Errorf("up to offset %d it is %v, want %v", test.offset, got, want)
		}
	}
}

func TestLine(t *testing.T) {
	f := &files{texts: map[string][]byte{"f": []byte("one\r\ntwo\n\nfour")}}
	for i, want := range []string{"one", "two", "", "four"} {
		if got := f.line("f", i+1); got != want {
			t.Errorf("line %d is %q, want %q", i+1, got, want)
		}
	}
	if got := f.line(filepath.Join(t.TempDir(), "gone"), 3); got != "" {
		t.Errorf("a line of a file that is not there is %q", got)
	}
}

func TestGithubEscapes(t *testing.T) {
	rep := &report{
		root: "/r",
		items: []*item{{
			path: "a,b:c%.go",
			Finding: &finding.Finding{
				Analyzer: &analysis.Analyzer{Name: "x"},
				Message:  "100%: a, b\r\n::error::c",
				URL:      "u",
				Range:    finding.Range{Start: finding.Position{Line: 1, Column: 2}, End: finding.Position{Line: 3, Column: 4}},
			},
		}},
	}
	var out bytes.Buffer
	if err := github(rep, &out); err != nil {
		t.Fatal(err)
	}
	const want = "::error file=a%2Cb%3Ac%25.go,line=1,endLine=3,col=2,title=corsvet%3A x::100%25: a, b%0D%0A::error::c%0Au\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

func TestPlain(t *testing.T) {
	if got, want := plain(`a[b](1) \ c`), `a\[b\](1) \\ c`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestArtifact(t *testing.T) {
	rep := &report{root: filepath.FromSlash("/repo")}
	for _, test := range []struct{ file, uri, base string }{
		{"/repo/a/b.go", "a/b.go", "%SRCROOT%"},
		{"/repo/a b/é#?.go", "a%20b/%C3%A9%23%3F.go", "%SRCROOT%"},
		{"/repo/a:b.go", "./a:b.go", "%SRCROOT%"},
		{"/other/a b.go", "file:///other/a%20b.go", ""},
	} {
		if got := rep.artifact(filepath.FromSlash(test.file)); got.URI != test.uri || got.URIBaseID != test.base {
			t.Errorf("%s is %+v, want %s", test.file, got, test.uri)
		}
	}
}

// TestColors takes the null device for a terminal: both are character devices.
func TestColors(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, test := range []struct {
		name, noColor, term string
		file                *os.File
		want                bool
	}{
		{"a terminal", "", "xterm", null, true},
		{"a terminal with NO_COLOR", "1", "xterm", null, false},
		{"a dumb terminal", "", "dumb", null, false},
		{"a file", "", "xterm", file, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("NO_COLOR", test.noColor)
			t.Setenv("TERM", test.term)
			if got := colored(test.file); got != test.want {
				t.Errorf("got %t", got)
			}
		})
	}
	for _, color := range []bool{false, true} {
		f := &finding.Finding{Analyzer: &analysis.Analyzer{Name: "x"}}
		f.Start.Line, f.Start.Column, f.End = 1, 1, f.Start
		var out bytes.Buffer
		if err := text(&report{items: []*item{{Finding: f}}, files: newFiles(), color: color}, &out); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "\x1b["); got != color {
			t.Errorf("text has colours: %t, want %t", got, color)
		}
	}
}

func TestOutput(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out")
	write := func(text string, commit bool) {
		t.Helper()
		out, err := create(name, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer out.discard()
		if commit {
			if err := out.commit([]byte(text)); err != nil {
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
