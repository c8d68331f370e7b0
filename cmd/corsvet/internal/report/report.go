// Package report prints findings, in one of these formats:
//
//	text     for people: with the source, and the fixes as diffs
//	lines    one line each
//	sarif    SARIF 2.1.0, for code scanning
//	github   the workflow commands by which GitHub Actions annotates a change
//
// A baseline is how an old code base begins: it lists the findings that are
// there, so that only new ones are reported. It knows a finding by its
// analyzer, category, file and the text of its line, not by the line's number.
package report

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// formats are the functions that print a report.
var formats = map[string]func(*Report, io.Writer) error{
	"text":   text,
	"lines":  lines,
	"sarif":  sarif,
	"github": github,
}

// Formats returns the names of the formats.
func Formats() []string { return slices.Sorted(maps.Keys(formats)) }

// A Report is what there is to print.
type Report struct {
	Items   []*Item
	Known   int             // findings left out
	Where   string          // why: they are in the baseline, for example
	Sources *repair.Sources // that the findings are in
	Partial bool            // some packages do not compile

	Root    string // that paths are relative to, save in text and lines
	Dir     string // that these are relative to
	Color   bool
	Context int    // lines of code that text shows around each finding
	Same    string // what gives another command the same findings
}

// An Item is a finding with what tells it from others when lines move.
type Item struct {
	*finding.Finding
	path        string // of the file in the repository
	fingerprint string
}

// NewItems returns the items of findings, which are sorted. Their paths are
// relative to root, and text returns the files that they are in.
func NewItems(findings []*finding.Finding, root string, text func(file string) []byte) (items []*Item) {
	for _, f := range findings {
		items = append(items, &Item{Finding: f, path: relative(root, f.File)})
	}
	fingerprint(items, text)
	return items
}

// Print prints the report in a format.
func (rep *Report) Print(format string, out io.Writer) error {
	return formats[format](rep, out)
}

// Summary says in one line how many findings there are, and what can be done
// about them.
func (rep *Report) Summary() string {
	packages := make(map[string]bool)
	complete, others := 0, 0
	for _, it := range rep.Items {
		packages[it.Package] = true
		switch {
		case len(it.Fixes) == 0:
		case fixkind.IsComplete(it.Fixes[0].Message):
			complete++
		default:
			others++
		}
	}
	s := "no findings"
	switch {
	case len(rep.Items) > 0:
		s = fmt.Sprintf("%s in %s", Count(len(rep.Items), "finding"), Count(len(packages), "package"))
	case rep.Known > 0:
		s = "no new findings"
	}
	if rep.Known > 0 {
		s += fmt.Sprintf(", besides %d %s", rep.Known, rep.Where)
	}
	if complete > 0 {
		s += fmt.Sprintf(", %d fixable: corsvet -fix %s", complete, rep.Same)
	}
	if others > 0 {
		s += fmt.Sprintf(", %d to decide: corsvet fix %s", others, rep.Same)
	}
	if rep.Partial {
		s += "; what does not compile was not looked at"
	}
	return s
}

// Count returns a number of things, such as "1 finding" or "2 findings".
func Count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}
