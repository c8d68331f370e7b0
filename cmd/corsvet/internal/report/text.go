package report

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// The colours of a terminal, as SGR parameters.
const (
	bold  = "1"
	dim   = "2"
	red   = "31"
	green = "32"
	cyan  = "36"
)

// text prints a report for people:
//
//	main.go:7:2: browsers reject ... (wildcardcredentials)
//	    7 |     w.Header().Set("Access-Control-Allow-Origin", "*")
//	      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//	    8 |     w.Header().Set("Access-Control-Allow-Credentials", "true")
//	      |     ^~~~~ credentials are allowed here
//	  fix: Remove Access-Control-Allow-Credentials
//	    8 -     w.Header().Set("Access-Control-Allow-Credentials", "true")
//	  see https://...
func text(rep *report, out io.Writer) error {
	wd, err := os.Getwd()
	if err != nil {
		return err
	}
	p := &printer{Writer: bufio.NewWriter(out), files: rep.files, color: rep.color, dir: wd}
	inFiles := make(map[string]bool)
	for _, it := range rep.items {
		p.finding(it.Finding)
		inFiles[it.File] = true
	}
	switch {
	case len(rep.items) > 0:
		fmt.Fprintf(p, "%s in %s", count(len(rep.items), "finding"), count(len(inFiles), "file"))
	case rep.known > 0:
		fmt.Fprint(p, "no new findings")
	default:
		fmt.Fprint(p, "no findings")
	}
	if rep.known > 0 {
		fmt.Fprintf(p, ", besides %d in the baseline", rep.known)
	}
	if rep.partial {
		fmt.Fprint(p, "; what does not compile was not looked at")
	}
	fmt.Fprintln(p)
	return p.Flush()
}

// A printer prints findings as text.
type printer struct {
	*bufio.Writer
	files *files
	color bool
	dir   string // that file names are relative to
}

func (p *printer) finding(f *finding.Finding) {
	place := fmt.Sprintf("%s:%d:%d:", p.name(f.File), f.Start.Line, f.Start.Column)
	fmt.Fprintf(p, "%s %s (%s)\n", p.paint(bold, place), p.paint(red, f.Message), f.Analyzer.Name)
	p.source(f.File, f.Range, red, "")
	for _, r := range f.Related {
		p.source(f.File, r.Range, cyan, r.Message)
	}
	for i, fix := range f.Fixes {
		if i > 0 {
			fmt.Fprintf(p, "  or: %s\n", fix.Message)
			continue
		}
		fmt.Fprintf(p, "  fix: %s\n", fix.Message)
		for _, h := range p.files.hunks(fix) {
			p.hunk(f.File, h)
		}
	}
	fmt.Fprintf(p, "  see %s\n\n", f.URL)
}

// source prints the line on which r begins and marks it. The file is named if
// it is not the one that is talked about.
func (p *printer) source(file string, r finding.Range, color, note string) {
	p.heading(file, r.File)
	line := p.files.line(r.File, r.Start.Line)
	start := min(r.Start.Column-1, len(line))
	end := len(line)
	if r.End.Line == r.Start.Line {
		end = min(max(r.End.Column-1, start), end)
	}
	mark := "^" + strings.Repeat("~", max(utf8.RuneCountInString(line[start:end])-1, 0))
	if note != "" {
		note = " " + note
	}
	fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(r.Start.Line), "|"), line)
	fmt.Fprintf(p, "%s %s%s\n", p.gutter("", "|"), blank(line[:start]), p.paint(color, mark+note))
}

func (p *printer) hunk(file string, h hunk) {
	p.heading(file, h.file)
	for i, line := range h.old {
		fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(h.line+i), p.paint(red, "-")), p.paint(red, line))
	}
	for i, line := range h.new {
		fmt.Fprintf(p, "%s %s\n", p.gutter(fmt.Sprint(h.line+i), p.paint(green, "+")), p.paint(green, line))
	}
}

// heading says that the lines below it are of the file other.
func (p *printer) heading(file, other string) {
	if other != file {
		fmt.Fprintf(p, "      %s:\n", p.name(other))
	}
}

// gutter returns what stands left of a line.
func (p *printer) gutter(number, mark string) string {
	return p.paint(dim, fmt.Sprintf("%5s", number)) + " " + mark
}

func (p *printer) paint(color, s string) string {
	if !p.color {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}

// name returns the name of file as one would type it here.
func (p *printer) name(file string) string {
	return filepath.FromSlash(relative(p.dir, file))
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
