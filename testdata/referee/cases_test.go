package referee

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is executed and reported into the cases")

// TestCases: each case says what is executed and reported today, and together
// they show every kind of disagreement that the budget allows.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.go")
	if err != nil {
		t.Fatal(err)
	}
	checker := newChecker(t)
	var programs []*Program
	var abouts []string
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		about, source := readCase(content)
		p, err := checker.Check(source)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		programs = append(programs, p)
		abouts = append(abouts, about)
	}
	cases, err := Judge(checker, programs)
	if err != nil {
		t.Fatal(err)
	}
	shown := make(map[string]bool)
	for i, c := range cases {
		want := writeCase(abouts[i], c)
		got, err := os.ReadFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case bytes.Equal(got, want):
		case *update:
			if err := os.WriteFile(files[i], want, 0o666); err != nil {
				t.Fatal(err)
			}
		default:
			t.Errorf("%s is, by what happens now (-update writes it),\n%s", files[i], want)
		}
		for _, d := range c.Disagreements {
			shown[d.Kind] = true
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(budget)) {
		if !shown[kind] {
			t.Errorf("no case shows %s: if no program does either, take it out of the budget", kind)
		}
	}
}

// knownKinds returns the kinds of disagreement that the cases say they show.
func knownKinds(t *testing.T) map[string]bool {
	files, err := filepath.Glob("testdata/cases/*.go")
	if err != nil {
		t.Fatal(err)
	}
	known := make(map[string]bool)
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(content)) {
			if list, ok := strings.CutPrefix(line, differs); ok {
				for kind := range strings.SplitSeq(strings.TrimSpace(list), ", ") {
					known[kind] = true
				}
			}
		}
	}
	return known
}

// The lines of the header of a case.
const (
	executed = "// executed: "
	reports  = "// reported: "
	differs  = "// differs: "
)

// readCase returns what a case is about, and the program.
func readCase(content []byte) (about string, source []byte) {
	var lines []string
	for len(content) > 0 && content[0] == '/' {
		line, rest, _ := bytes.Cut(content, []byte("\n"))
		if !bytes.HasPrefix(line, []byte(executed)) && !bytes.HasPrefix(line, []byte(reports)) && !bytes.HasPrefix(line, []byte(differs)) {
			lines = append(lines, strings.TrimPrefix(strings.TrimPrefix(string(line), "//"), " "))
		}
		content = rest
	}
	return strings.TrimSpace(strings.Join(lines, "\n")), bytes.TrimLeft(content, "\n")
}

// writeCase is the file of a case.
func writeCase(about string, c *Case) []byte {
	var b bytes.Buffer
	for line := range strings.SplitSeq(about, "\n") {
		b.WriteString(strings.TrimRight("// "+line, " ") + "\n")
	}
	b.WriteString("//\n")
	line := func(title string, list []string) {
		if len(list) == 0 {
			list = []string{"nothing"}
		}
		b.WriteString(title + strings.Join(list, ", ") + "\n")
	}
	var shown, found, kinds []string
	proofs := c.Run.proofs()
	for _, m := range Mistakes {
		if p := withoutBearing(proofs[m]); len(p) > 0 {
			s := string(m)
			if p[0].setting != 0 {
				s += " by a setting"
			}
			shown = append(shown, s)
		}
	}
	for _, f := range c.Findings {
		found = append(found, fmt.Sprintf("%s/%s", f.Analyzer, f.Category))
	}
	for _, d := range c.Disagreements {
		if d.Silence == "" {
			kinds = append(kinds, d.Kind)
		} else {
			kinds = append(kinds, d.Kind+" (silence: "+d.Silence+")")
		}
	}
	slices.Sort(found)
	slices.Sort(kinds)
	line(executed, shown)
	line(reports, found)
	line(differs, kinds)
	b.WriteString("\n")
	b.Write(c.Program.Source)
	return b.Bytes()
}

// TestBudget: what the budget allows is a number of programs.
func TestBudget(t *testing.T) {
	for _, kind := range slices.Sorted(maps.Keys(budget)) {
		if budget[kind] <= 0 {
			t.Errorf("%s: the budget is %d, and should not have it at all", kind, budget[kind])
		}
	}
}
