package check

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/replace"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/textdiff"
	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/internal/progress"
)

// repair applies a fix of each finding that has one that needs nobody, or
// prints what that would change.
func (c *command) repair(ctx context.Context, res *finding.Result) (status int, err error) {
	out, err := c.job(res, c.unseen).Run(ctx)
	if err != nil {
		return exitBroken, err
	}
	if c.diff {
		c.patch(res, out)
		return exitOK, nil
	}
	if err := c.write(ctx, out); err != nil {
		return exitBroken, err
	}
	c.told(out)
	rep := c.report(out.Sources, out.Left)
	if len(out.Left) > 0 {
		fmt.Fprintln(c.stdout, "\nnot repaired:")
	}
	for _, f := range out.Left {
		fmt.Fprintf(c.stdout, "%s: %s\n", rep.Line(f), c.why(f))
	}
	c.counted(out)
	if len(out.Left) > 0 {
		status = exitFindings
	}
	return status, nil
}

// job returns the job of applying the fixes that are chosen.
func (c *command) job(res *finding.Result, choose func(*finding.Finding) *finding.Fix) *repair.Job {
	return &repair.Job{Config: c.config, Result: res, Choose: choose, Known: c.left}
}

// unseen returns the first fix of a finding that can be applied unseen; with
// -placeholders the first of all, if there is none.
func (c *command) unseen(f *finding.Finding) *finding.Fix {
	for i, fix := range f.Fixes {
		if fixkind.IsComplete(fix.Message) {
			return &f.Fixes[i]
		}
	}
	if c.placeholders && len(f.Fixes) > 0 {
		return &f.Fixes[0]
	}
	return nil
}

// why says why a finding is left.
func (c *command) why(f *finding.Finding) string {
	switch {
	case f.Generated:
		return "the file is generated, so repair what generates it"
	case len(f.Fixes) == 0:
		return fmt.Sprintf("no fix is sure to be right; 'corsvet help %s' has the page", f.Analyzer.Name)
	case c.unseen(f) == nil:
		return fmt.Sprintf("you have to fill in or weigh something; 'corsvet fix %s' asks, and -placeholders writes it", c.same)
	}
	return "its fix and another undo each other"
}

// patch prints what would change, with the names of files relative to the
// module, and says how much is not in it.
func (c *command) patch(res *finding.Result, out *repair.Outcome) {
	base := c.base(res, out)
	for _, f := range out.Files {
		name := f.Name
		if rel, err := filepath.Rel(base, f.Name); err == nil {
			name = rel
		}
		fmt.Fprint(c.stdout, textdiff.Patch(filepath.ToSlash(name), f.Before, f.After))
	}
	if n := len(out.Left); n > 0 {
		fmt.Fprintf(c.stderr, "corsvet: %s left without a fix in this patch\n", report.Count(n, "finding"))
	}
}

// base returns the directory of the module that all files are in, or the nearest
// one that has all of their modules.
func (c *command) base(res *finding.Result, out *repair.Outcome) (base string) {
	for _, f := range out.Files {
		dir := c.dir
		for _, pkg := range res.Packages {
			if pkg.Module != nil && slices.Contains(pkg.CompiledGoFiles, f.Name) {
				dir = pkg.Module.Dir
			}
		}
		if base == "" {
			base = dir
		}
		for !within(base, dir) {
			base = filepath.Dir(base)
		}
	}
	return base
}

// within reports whether dir is base or below it.
func within(base, dir string) bool {
	rel, err := filepath.Rel(base, dir)
	return err == nil && filepath.IsLocal(rel) || base == filepath.Dir(base)
}

// write gives the files their new texts.
func (c *command) write(ctx context.Context, out *repair.Outcome) error {
	var texts []replace.Text
	for _, f := range out.Files {
		texts = append(texts, replace.Text{Name: report.ShortPath(c.dir, f.Name), Text: f.After})
	}
	done, err := replace.All(ctx, texts)
	if err == nil {
		return nil
	}
	if done == 0 {
		return fmt.Errorf("%w; nothing is changed", err)
	}
	var names [2][]string // those that are replaced, and the others
	for i, t := range texts {
		k := 0
		if i >= done {
			k = 1
		}
		names[k] = append(names[k], t.Name)
	}
	if ctx.Err() != nil {
		err = errors.New("interrupted")
	}
	return partly{fmt.Errorf("%w: repaired are %s, but not %s", err, strings.Join(names[0], ", "), strings.Join(names[1], ", "))}
}

// told says what was changed, a line for each change.
func (c *command) told(out *repair.Outcome) {
	for _, change := range out.Changes {
		f := change.Finding
		fmt.Fprintf(c.stdout, "%s:%d: %s (%s)\n", report.ShortPath(c.dir, f.File), change.Line, change.Fix.Message, f.Analyzer.Name)
	}
	var said []repair.Place
	for _, change := range out.Changes {
		for _, p := range change.Fill {
			if !slices.Contains(said, p) {
				fmt.Fprintf(c.stdout, "%s:%d: FILL THIS IN: the origins that you trust, where it says %s; until then yours are refused\n",
					report.ShortPath(c.dir, p.File), p.Line, fixkind.Example)
				said = append(said, p)
			}
		}
	}
}

// counted says how much was changed and how much is left. If that is nothing, it
// says so to people only.
func (c *command) counted(out *repair.Outcome) {
	switch {
	case len(out.Changes)+len(out.Left) > 0:
		fmt.Fprintf(c.stdout, "%d repaired in %s, %d left\n", len(out.Changes), report.Count(len(out.Files), "file"), len(out.Left))
	case progress.IsTerminal(c.stdout):
		fmt.Fprintln(c.stdout, "no findings")
	}
}
