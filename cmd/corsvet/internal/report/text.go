package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/textdiff"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// The colours of a terminal, as SGR parameters.
const (
	bold  = "1"
	dim   = "2"
	red   = "31"
	green = "32"
	cyan  = "36"
)

// lines prints a report with one line for each finding:
//
//	main.go:7:2: browsers reject ... (wildcardcredentials)
func lines(rep *Report, out io.Writer) error {
	w := bufio.NewWriter(out)
	for _, it := range rep.Items {
		fmt.Fprintln(w, rep.Line(it.Finding))
	}
	return w.Flush()
}

// Line returns a finding as one line.
func (rep *Report) Line(f *finding.Finding) string {
	return fmt.Sprintf("%s %s (%s)", rep.place(f), f.Message, f.Analyzer.Name)
}

func (rep *Report) place(f *finding.Finding) string {
	return fmt.Sprintf("%s:%d:%d:", ShortPath(rep.Dir, f.File), f.Start.Line, f.Start.Column)
}

// text prints a report for people:
//
//	main.go:7:2: browsers reject ... (wildcardcredentials/wildcard)
//	    7 |     w.Header().Set("Access-Control-Allow-Origin", "*")
//	      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//	    8 |     w.Header().Set("Access-Control-Allow-Credentials", "true")
//	      |     ^~~~~ credentials are allowed here
//	  fix: Remove Access-Control-Allow-Credentials
//	    8 -     w.Header().Set("Access-Control-Allow-Credentials", "true")
//	  see https://...
func text(rep *Report, out io.Writer) error {
	p := rep.Printer(out)
	for _, it := range rep.Items {
		p.Finding(it.Finding)
		for i, fix := range it.Fixes {
			label := "fix"
			if i > 0 {
				label = "or"
			}
			p.Fix(it.File, label, fix)
		}
		fmt.Fprintf(p, "  see %s\n\n", it.URL)
	}
	fmt.Fprintln(p, rep.Summary())
	return p.Flush()
}

// A Printer prints findings as text.
type Printer struct {
	*bufio.Writer
	rep *Report
}

// Printer returns a printer of findings of the report.
func (rep *Report) Printer(out io.Writer) *Printer {
	return &Printer{bufio.NewWriter(out), rep}
}

// Finding prints a finding and the lines that have to do with it.
func (p *Printer) Finding(f *finding.Finding) {
	name := f.Analyzer.Name
	if f.Category != "" {
		name += "/" + f.Category
	}
	fmt.Fprintf(p, "%s %s (%s)\n", p.paint(bold, p.rep.place(f)), p.paint(red, f.Message), name)
	p.source(f.File, f.Range, red, "", p.rep.Context)
	for _, r := range f.Related {
		p.source(f.File, r.Range, cyan, r.Message, 0)
	}
}

// Fix prints what a fix of a finding in file changes.
func (p *Printer) Fix(file, label string, fix finding.Fix) {
	message := fix.Message
	if !fixkind.IsComplete(message) {
		message += ", which you have to fill in or weigh"
	}
	p.Change(file, label, message, fix)
}

// Change prints what edits change that take the place of a fix, with a message.
func (p *Printer) Change(file, label, message string, fix finding.Fix) {
	fmt.Fprintf(p, "  %s: %s\n", label, message)
	for _, change := range p.rep.Sources.Preview(fix) {
		p.heading(file, change.Name)
		for _, h := range textdiff.Hunks(change.Before, change.After, 0) {
			p.hunk(h)
		}
	}
}

// source prints the line on which r begins and marks it, with some lines around.
// The file is named if it is not the one that is talked about.
func (p *Printer) source(file string, r finding.Range, color, note string, context int) {
	p.heading(file, r.File)
	text := files(p.rep.Sources.Text)
	last := strings.Count(strings.TrimSuffix(string(text(r.File)), "\n"), "\n") + 1
	for n := max(1, r.Start.Line-context); n <= min(last, r.Start.Line+context); n++ {
		line := text.line(r.File, n)
		fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(n), "|"), line)
		if n != r.Start.Line {
			continue
		}
		start := min(r.Start.Column-1, len(line))
		end := len(line)
		if r.End.Line == r.Start.Line {
			end = min(max(r.End.Column-1, start), end)
		}
		mark := "^" + strings.Repeat("~", max(utf8.RuneCountInString(line[start:end])-1, 0))
		if note != "" {
			mark += " " + note
		}
		fmt.Fprintf(p, "%s %s%s\n", p.gutter("", "|"), blank(line[:start]), p.paint(color, mark))
	}
}

func (p *Printer) hunk(h textdiff.Hunk) {
	old, new := h.Old, h.New
	for _, l := range h.Lines {
		line := strings.TrimRight(l.Text, "\r\n")
		if l.Op == '-' {
			fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(old), p.paint(red, "-")), p.paint(red, line))
			old++
		} else {
			fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(new), p.paint(green, "+")), p.paint(green, line))
			new++
		}
	}
}

// heading says that the lines below it are of the file other.
func (p *Printer) heading(file, other string) {
	if other != file {
		fmt.Fprintf(p, "      %s:\n", ShortPath(p.rep.Dir, other))
	}
}

// gutter returns what stands left of a line.
func (p *Printer) gutter(number, mark string) string {
	return p.paint(dim, fmt.Sprintf("%5s", number)) + " " + mark
}

func (p *Printer) paint(color, s string) string {
	if !p.rep.Color {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}

// blank returns what is as wide as s and shows nothing.
func blank(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, s)
}
