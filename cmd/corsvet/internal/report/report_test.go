package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
)

// sources has the texts of files.
func sources(texts map[string][]byte) *repair.Sources {
	return repair.NewSources(&finding.Result{Texts: texts})
}

// TestFix shows the diff of a fix: a line that is added counts for those below
// it, and files apart have a heading.
func TestFix(t *testing.T) {
	const before = "one\ntwo\nthree\nfour\nfive"
	at := func(s string) int { return strings.Index(before, s) }
	for _, test := range []struct {
		name  string
		edits []finding.Edit
		want  string
	}{
		{
			name:  "a word is replaced",
			edits: []finding.Edit{{File: "a", Start: at("two"), End: at("two") + 3, New: "2"}},
			want:  "    2 - two\n    2 + 2\n",
		},
		{
			name: "a line goes in, and below it a word is replaced",
			edits: []finding.Edit{
				{File: "a", Start: at("two"), End: at("two"), New: "1.5\n"},
				{File: "a", Start: at("four"), End: at("four") + 4, New: "4"},
			},
			want: "    2 + 1.5\n    4 - four\n    5 + 4\n",
		},
		{
			name:  "files apart",
			edits: []finding.Edit{{File: "a", Start: at("one"), End: at("one"), New: "<"}, {File: "b", Start: 0, End: 1, New: "B"}},
			want:  "    1 - one\n    1 + <one\n      b:\n    1 - b\n    1 + B\n",
		},
		{
			name:  "an edit that changes nothing",
			edits: []finding.Edit{{File: "a", Start: at("two"), End: at("two") + 3, New: "two"}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			rep := &Report{Sources: sources(map[string][]byte{"a": []byte(before), "b": []byte("b\n")})}
			var out bytes.Buffer
			p := rep.Printer(&out)
			p.Fix("a", "fix", finding.Fix{Message: "Set Secure: true", Edits: test.edits})
			if err := p.Flush(); err != nil {
				t.Fatal(err)
			}
			if got, want := out.String(), "  fix: Set Secure: true\n"+test.want; got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// TestSource shows a finding in the middle of its file and at its end.
func TestSource(t *testing.T) {
	rep := &Report{Context: 1, Sources: sources(map[string][]byte{"a": []byte("one\n\ttwo\nthree\n")})}
	f := &finding.Finding{Analyzer: &analysis.Analyzer{Name: "x"}, Category: "y", Message: "it is wrong"}
	f.File = "a"
	for line, want := range map[int]string{
		2: "a:2:2: it is wrong (x/y)\n    1 | one\n    2 | \ttwo\n      | \t^~~\n    3 | three\n",
		3: "a:3:2: it is wrong (x/y)\n    2 | \ttwo\n    3 | three\n      |  ^~~\n",
	} {
		f.Start = finding.Position{Line: line, Column: 2}
		f.End = finding.Position{Line: line, Column: 5}
		var out bytes.Buffer
		p := rep.Printer(&out)
		p.Finding(f)
		if err := p.Flush(); err != nil {
			t.Fatal(err)
		}
		if out.String() != want {
			t.Errorf("got\n%s\nwant\n%s", out.String(), want)
		}
	}
}

func TestSummary(t *testing.T) {
	item := func(pkg string, fixes ...string) *Item {
		f := &finding.Finding{Package: pkg}
		for _, message := range fixes {
			f.Fixes = append(f.Fixes, finding.Fix{Message: message})
		}
		return &Item{Finding: f}
	}
	const complete, placeholder = "Set Secure: true", "Replace * by an allow-list"
	for _, test := range []struct {
		rep  Report
		want string
	}{
		{Report{}, "no findings"},
		{Report{Known: 2, Where: "in the baseline"}, "no new findings, besides 2 in the baseline"},
		{Report{Items: []*Item{item("a")}}, "1 finding in 1 package"},
		{
			Report{Items: []*Item{item("a", complete, placeholder), item("a"), item("b", placeholder)}, Same: "-tags=x ./..."},
			"3 findings in 2 packages, 1 fixable: corsvet -fix -tags=x ./..., 1 to decide: corsvet fix -tags=x ./...",
		},
		{
			Report{Items: []*Item{item("a")}, Known: 1, Where: "in the baseline", Partial: true},
			"1 finding in 1 package, besides 1 in the baseline; what does not compile was not looked at",
		},
	} {
		if got := test.rep.Summary(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// TestRegion has characters of one, two and three bytes that are one UTF-16
// code unit, and one of four bytes that is two.
func TestRegion(t *testing.T) {
	const text = "a\né€😀b\r\n"
	rep := &Report{Sources: sources(map[string][]byte{"f": []byte(text)})}
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
	f := files(sources(map[string][]byte{"f": []byte("one\r\ntwo\n\nfour")}).Text)
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
	rep := &Report{
		Root: "/r",
		Items: []*Item{{
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
	rep := &Report{Root: filepath.FromSlash("/repo")}
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
		name, noColor, force, term string
		file                       *os.File
		want                       bool
	}{
		{"a terminal", "", "", "xterm", null, true},
		{"a terminal with NO_COLOR", "1", "", "xterm", null, false},
		{"a dumb terminal", "", "", "dumb", null, false},
		{"a file", "", "", "xterm", file, false},
		{"a file with CLICOLOR_FORCE", "", "1", "xterm", file, true},
		{"a file with both", "1", "1", "xterm", file, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("NO_COLOR", test.noColor)
			t.Setenv("CLICOLOR_FORCE", test.force)
			t.Setenv("TERM", test.term)
			if got := Colored(test.file); got != test.want {
				t.Errorf("got %t", got)
			}
		})
	}
	for _, color := range []bool{false, true} {
		f := &finding.Finding{Analyzer: &analysis.Analyzer{Name: "x"}}
		f.Start.Line, f.Start.Column, f.End = 1, 1, f.Start
		var out bytes.Buffer
		if err := text(&Report{Items: []*Item{{Finding: f}}, Sources: sources(nil), Color: color}, &out); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "\x1b["); got != color {
			t.Errorf("text has colours: %t, want %t", got, color)
		}
	}
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := NewProgress(&out, time.Hour)
	p.Step("loading")
	p.Step("parsing")
	if out.Len() > 0 {
		t.Errorf("printed %q before it took long", out.String())
	}
	p.late()
	p.Step("analyzing")
	p.Stop()
	if got, want := out.String(), "corsvet: parsing\ncorsvet: analyzing\n"; got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
}
