// Package repair applies the fixes of findings. Nothing of that is written: what
// comes of it is the texts that files would have, after they have been analyzed
// again.
package repair

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/textdiff"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// maxRounds bounds how often fixes are applied to what other fixes have made,
// in case two undo each other.
const maxRounds = 8

// A Job is what there is to repair.
type Job struct {
	Config *finding.Config // by which Result was made
	Result *finding.Result

	// Choose returns the fix of a finding that is to be applied, or nil. It is
	// asked about findings that are left after others have been repaired, too.
	Choose func(*finding.Finding) *finding.Fix

	// Keep returns those of the findings that count. They are in the texts that
	// text returns.
	Keep func(findings []*finding.Finding, text func(file string) []byte) []*finding.Finding
}

// An Outcome is what comes of a repair.
type Outcome struct {
	Files   []File             // those that change
	Changes []*Change          // sorted by place
	Left    []*finding.Finding // in the new texts, sorted by place
	Sources *Sources           // the new texts
}

// A Change is a fix that is applied.
type Change struct {
	Finding *finding.Finding
	Fix     finding.Fix
	Line    int // in the new text of the finding's file

	// Fill are the places that a person has to fill in: none in a complete fix.
	Fill []Place
}

// A Place is a line of a new text.
type Place struct {
	File string
	Line int
}

// Run applies the fixes that are chosen. One that overlaps another is applied to
// what the other makes. What changes is analyzed again: it is an error if that
// does not compile.
func (j *Job) Run(ctx context.Context) (*Outcome, error) {
	out := &Outcome{Left: j.Result.Findings, Sources: NewSources(j.Result)}
	first := make(map[string][]byte) // the texts on disk of the files that change
	for range maxRounds {
		files, changes := j.round(out)
		if len(changes) == 0 {
			break
		}
		for _, f := range files {
			if _, ok := first[f.Name]; !ok {
				first[f.Name] = f.Before
			}
		}
		out.Changes = append(out.Changes, changes...)
		out.follow(files)
		for _, c := range changes {
			if !fixkind.IsComplete(c.Fix.Message) {
				c.Fill = fill(c.Fix, files)
			}
		}
		if err := j.again(ctx, out, slices.Collect(maps.Keys(first)), files); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(first)) {
		if saved, err := os.ReadFile(name); err != nil || !bytes.Equal(saved, first[name]) {
			return nil, fmt.Errorf("%s has changed while it was looked at; nothing is fixed", name)
		}
		out.Files = append(out.Files, File{name, first[name], out.Sources.Text(name)})
	}
	slices.SortStableFunc(out.Changes, func(c, d *Change) int {
		return cmp.Or(cmp.Compare(c.Finding.File, d.Finding.File), cmp.Compare(c.Line, d.Line))
	})
	return out, nil
}

// round applies as many of the chosen fixes as do not overlap.
func (j *Job) round(out *Outcome) (files []File, changes []*Change) {
	accepted := make(Edits)
	for _, f := range out.Left {
		fix := j.Choose(f)
		if fix == nil || !accepted.Add(fix.Edits) {
			continue
		}
		changes = append(changes, &Change{Finding: f, Fix: *fix, Line: f.Start.Line})
	}
	return out.Sources.apply(accepted), changes
}

// follow moves the lines of changes to where they are in the new texts of files.
func (out *Outcome) follow(files []File) {
	for _, c := range out.Changes {
		c.Line = newLine(files, c.Finding.File, c.Line)
		for i, p := range c.Fill {
			c.Fill[i].Line = newLine(files, p.File, p.Line)
		}
	}
}

func newLine(files []File, name string, line int) int {
	for _, f := range files {
		if f.Name == name {
			return textdiff.NewLine(f.Before, f.After, line)
		}
	}
	return line
}

// fill returns where in the new texts a fix has its placeholders.
func fill(fix finding.Fix, files []File) (places []Place) {
	for _, e := range fix.Edits {
		i := slices.IndexFunc(files, func(f File) bool { return f.Name == e.File })
		if !strings.Contains(e.New, fixkind.Example) || i < 0 {
			continue
		}
		// What is added stands below the line before.
		start := textdiff.NewLine(files[i].Before, files[i].After, lineOf(files[i].Before, e.Start)-1)
		for _, line := range examples(files[i]) {
			if line >= start {
				places = append(places, Place{e.File, line})
				break
			}
		}
	}
	return places
}

// examples returns the new lines of a file that have the example of a
// placeholder.
func examples(f File) (lines []int) {
	for _, h := range textdiff.Hunks(f.Before, f.After, 0) {
		line := h.New
		for _, l := range h.Lines {
			if l.Op == '+' && strings.Contains(l.Text, fixkind.Example) {
				lines = append(lines, line)
			}
			if l.Op != '-' {
				line++
			}
		}
	}
	return lines
}

// lineOf returns the number of the line that an offset is on.
func lineOf(text []byte, offset int) int {
	return 1 + bytes.Count(text[:offset], []byte("\n"))
}

// again analyzes the packages of the files that have changed, now, and says what
// is left to report.
func (j *Job) again(ctx context.Context, out *Outcome, all []string, files []File) error {
	config := *j.Config
	config.Patterns = j.patterns(files)
	config.Overlay = maps.Clone(config.Overlay)
	if config.Overlay == nil {
		config.Overlay = make(map[string][]byte)
	}
	for _, name := range all {
		config.Overlay[name] = out.Sources.Text(name)
	}
	for _, f := range files {
		config.Overlay[f.Name] = f.After
	}
	res, err := finding.Run(ctx, &config)
	if err != nil {
		return err
	}
	if len(res.Problems) > 0 {
		return fmt.Errorf("the fixes do not go together, so none is applied: %s", res.Problems[0])
	}
	out.Sources.update(res)
	seen := make(map[string]bool)
	for _, pkg := range res.Packages {
		seen[pkg.PkgPath] = true
	}
	left := slices.DeleteFunc(slices.Clone(out.Left), func(f *finding.Finding) bool { return seen[f.Package] })
	left = append(left, j.Keep(res.Findings, out.Sources.Text)...)
	slices.SortStableFunc(left, finding.Compare)
	out.Left = left
	return nil
}

// patterns returns those of the packages that have the files.
func (j *Job) patterns(files []File) (paths []string) {
	has := func(pkg *packages.Package) bool {
		return slices.ContainsFunc(files, func(f File) bool { return slices.Contains(pkg.CompiledGoFiles, f.Name) })
	}
	for _, pkg := range j.Result.Packages {
		if !has(pkg) {
			continue
		}
		if pkg.Module == nil || pkg.PkgPath == "command-line-arguments" {
			// Such as files that were named one by one: it has no path.
			return j.Config.Patterns
		}
		paths = append(paths, pkg.PkgPath)
	}
	return paths
}
