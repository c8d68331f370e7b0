package check

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
)

const answers = `1, 2, ...  apply the fix with this number
i          ignore the finding here: a comment says why
s          leave it as it is
a          apply the first fix that needs nobody to this one and all that follow
q          leave this one and all that follow
?          print this
What you have chosen is written at the end. Interrupt, and nothing is.
`

// A dialog asks what to do about each finding.
type dialog struct {
	*command
	rep    *report.Report
	lines  <-chan string // what is answered; closed at the end of the input
	chosen map[*finding.Finding]*finding.Fix
	edits  repair.Edits // of what is chosen
}

// errQuit ends a dialog, as does the end of the input.
var errQuit = errors.New("no more")

// ask applies what is chosen, finding by finding.
func (c *command) ask(ctx context.Context, res *finding.Result) (status int, err error) {
	d := &dialog{
		command: c,
		rep:     c.report(repair.NewSources(res), res.Findings),
		lines:   c.answers(ctx),
		chosen:  make(map[*finding.Finding]*finding.Fix),
		edits:   make(repair.Edits),
	}
	if len(res.Findings) == 0 {
		fmt.Fprintln(c.stdout, d.rep.Summary())
		return exitOK, nil
	}
	for i := 0; i < len(res.Findings) && err == nil; i++ {
		err = d.finding(ctx, i, res.Findings)
	}
	if err != nil && !errors.Is(err, errQuit) {
		return exitBroken, err
	}
	out, err := c.job(res, func(f *finding.Finding) *finding.Fix { return d.chosen[f] }).Run(ctx)
	if err != nil {
		return exitBroken, err
	}
	if err := c.write(ctx, out); err != nil {
		return exitBroken, err
	}
	fmt.Fprintln(c.stdout)
	c.told(out)
	c.counted(out)
	if len(out.Left) > 0 {
		status = exitFindings
	}
	return status, nil
}

// answers returns the lines of the input, as they come.
func (c *command) answers(ctx context.Context) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for in := bufio.NewScanner(c.stdin); in.Scan(); {
			select {
			case lines <- strings.TrimSpace(in.Text()):
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

// answer asks a question.
func (d *dialog) answer(ctx context.Context, question string) (string, error) {
	fmt.Fprint(d.stdout, question)
	select {
	case line, ok := <-d.lines:
		if !ok {
			return "", errQuit
		}
		return line, nil
	case <-ctx.Done():
		return "", errors.New("interrupted; nothing is changed")
	}
}

// finding shows finding number i and asks what to do about it, until it knows.
func (d *dialog) finding(ctx context.Context, i int, findings []*finding.Finding) error {
	f := findings[i]
	if err := d.show(f); err != nil {
		return err
	}
	question := fmt.Sprintf("[%d/%d] ", i+1, len(findings))
	for n := range f.Fixes {
		question += fmt.Sprintf("%d,", n+1)
	}
	if !f.Generated {
		question += "i,"
	}
	for {
		line, err := d.answer(ctx, question+"s,a,q,? ")
		if err != nil {
			return err
		}
		number, numberErr := strconv.Atoi(line)
		switch {
		case line == "s":
			return nil
		case line == "q":
			return errQuit
		case line == "a":
			d.all(findings[i:])
			return errQuit
		case line == "i" && !f.Generated:
			reason, err := d.answer(ctx, "Why? ")
			if err != nil {
				return err
			}
			if reason != "" && d.choose(f, d.ignore(f, reason)) {
				return nil
			}
		case numberErr == nil && 0 < number && number <= len(f.Fixes):
			if d.choose(f, &f.Fixes[number-1]) {
				return nil
			}
			fmt.Fprintln(d.stdout, "That changes what another fix changes, which you have chosen. Leave it for the next run.")
		default:
			fmt.Fprint(d.stdout, answers)
		}
	}
}

// show prints a finding and its fixes.
func (d *dialog) show(f *finding.Finding) error {
	p := d.rep.Printer(d.stdout)
	fmt.Fprintln(p)
	p.Finding(f)
	for n, fix := range f.Fixes {
		p.Fix(f.File, strconv.Itoa(n+1), fix)
	}
	if len(f.Fixes) == 0 {
		fmt.Fprintf(p, "  %s\n", d.why(f))
	}
	return p.Flush()
}

// choose chooses a fix, unless it overlaps others that are chosen.
func (d *dialog) choose(f *finding.Finding, fix *finding.Fix) bool {
	if !d.edits.Add(fix.Edits) {
		return false
	}
	d.chosen[f] = fix
	return true
}

// all chooses the fixes that need nobody.
func (d *dialog) all(findings []*finding.Finding) {
	for _, f := range findings {
		if fix := d.unseen(f); fix != nil {
			d.choose(f, fix)
		}
	}
}

// ignore returns the fix that has a finding ignored.
func (d *dialog) ignore(f *finding.Finding, reason string) *finding.Fix {
	edit := f.Ignore(d.rep.Sources.Text(f.File), reason)
	return &finding.Fix{Message: "Ignore it: " + reason, Edits: []finding.Edit{edit}}
}
