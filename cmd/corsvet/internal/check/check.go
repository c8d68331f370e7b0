// Package check is what corsvet does with packages: it reports what the suite
// finds there, or repairs it.
//
//	corsvet [flags] [packages]
//	corsvet report [flags] [packages]
//	corsvet fix [flags] [packages]
//
// They are one command with different flags: all load, analyze and select the
// findings in the same way. The command's own documentation is about it.
package check

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/heap"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/replace"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
	"github.com/corsvet/corsvet/internal/progress"
)

// The exit statuses.
const (
	exitOK = iota
	exitBroken
	exitUsage
	exitFindings
)

// A wrongUse is an error in how corsvet was called, or in a file that it was
// given besides the packages.
type wrongUse struct{ error }

// A partly is an error after which some files are changed and others are not.
type partly struct{ error }

// A command is one run.
type command struct {
	*options
	stdin          *os.File
	stdout, stderr *os.File

	dir      string // the current directory
	root     string // that paths in reports are relative to
	config   *finding.Config
	progress *progress.Line
	known    *report.Baseline // what is to be left out, or nil
	left     []*finding.Finding
}

// Main runs the command with this name: "corsvet" itself, or "report" or "fix".
// It returns the exit status.
func Main(name string, args []string, stdin, stdout, stderr *os.File) int {
	opts, err := parse(name, args, progress.IsTerminal(stdout), stdout)
	if opts == nil && err == nil {
		return exitOK // It has printed how it is used.
	}
	status := exitUsage
	if err == nil {
		c := &command{options: opts, stdin: stdin, stdout: stdout, stderr: stderr}
		status, err = c.main()
	}
	for _, line := range splitLines(err) {
		fmt.Fprintln(stderr, "corsvet:", line)
	}
	if opts == nil {
		fmt.Fprintf(stderr, "Run 'corsvet %s-h' for the flags.\n", strings.TrimPrefix(name+" ", "corsvet "))
	}
	return status
}

// splitLines returns the lines of an error, each of which says something.
func splitLines(err error) []string {
	if err == nil {
		return nil
	}
	return strings.Split(strings.TrimSuffix(err.Error(), "\n"), "\n")
}

// main returns the exit status, and what is wrong.
func (c *command) main() (status int, err error) {
	stop, err := c.profile()
	if err != nil {
		return exitBroken, err
	}
	defer stop()
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	context.AfterFunc(ctx, cancel) // Whoever interrupts again is not asked.
	status, err = c.run(ctx)
	switch {
	case err != nil && ctx.Err() != nil && !errors.As(err, new(partly)):
		status, err = exitBroken, errors.New("interrupted; nothing is changed")
	case errors.As(err, new(wrongUse)):
		status = exitUsage
	case err != nil:
		status = exitBroken
	}
	return status, err
}

// run does it. All that it needs besides the packages is tried before they are
// loaded, which may take long.
func (c *command) run(ctx context.Context) (status int, err error) {
	if c.dir, err = os.Getwd(); err != nil {
		return exitBroken, err
	}
	c.root = report.Repository(c.dir)
	out, err := c.output()
	if err != nil {
		return exitUsage, wrongUse{err}
	}
	defer out.Discard()
	c.progress = progress.OnTerminal(c.stderr, "corsvet")
	defer c.progress.Clear()
	c.config = c.newConfig()
	if err := c.readKnown(ctx); err != nil {
		return exitUsage, err
	}
	res, err := c.load(ctx)
	if err != nil {
		return exitBroken, err
	}
	var broken error
	if len(res.Problems) > 0 {
		problems := c.local(res.Problems)
		if c.repairs() && inTestsOnly(problems) {
			problems = append(problems, "nothing is fixed, as no fix can be tried with these tests; -test=false leaves them aside")
		}
		broken = errors.New(strings.Join(problems, "\n"))
		// What compiles is worth a look. But if some packages were repaired, and
		// others not, nobody would know where it stopped; and what is made to last
		// has to be about all packages. Alerts that are not in a SARIF report any
		// more would be closed, and what is not in a baseline is new.
		if c.repairs() || c.lasts() || len(res.Packages) == 0 {
			return exitBroken, broken
		}
	}
	c.leaveOut(res)
	c.timing(res)
	c.progress.Clear()
	switch {
	case c.interactive:
		status, err = c.ask(ctx, res)
	case c.fix || c.diff:
		status, err = c.repair(ctx, res)
	case c.json:
		sortDiagnostics(res.Graph)
		err = res.Graph.PrintJSON(c.stdout)
	case c.writeBaseline:
		err = c.list(res, out)
	default:
		status, err = c.print(res, broken != nil, out)
	}
	if err != nil {
		return exitBroken, err
	}
	return status, broken
}

// load runs the suite over the packages, and does not wait for it when ctx is
// done.
func (c *command) load(ctx context.Context) (*finding.Result, error) {
	type outcome struct {
		res *finding.Result
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		res, err := finding.Run(ctx, c.config)
		done <- outcome{res, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case o := <-done:
		return o.res, o.err
	}
}

// output returns where the report or the baseline goes.
func (c *command) output() (*replace.File, error) {
	name := c.options.output
	if c.writeBaseline {
		name = c.baseline
	}
	if name == "" {
		return replace.To(c.stdout), nil
	}
	return replace.Create(name)
}

func (c *command) newConfig() *finding.Config {
	config := &finding.Config{
		Analyzers: c.analyzers(),
		Patterns:  c.patterns,
		Tests:     c.tests(),
		Edits:     c.edits(),
		Loaded:    heap.Loaded,
	}
	if c.progress != nil {
		config.Progress = c.progress.Show
	}
	if c.tags != "" {
		config.BuildFlags = []string{"-tags=" + c.tags}
	}
	c.debugging(config)
	return config
}

// readKnown finds out which findings are to be left out.
func (c *command) readKnown(ctx context.Context) (err error) {
	switch {
	case c.baseline != "" && !c.writeBaseline:
		if c.known, err = report.ReadBaseline(c.baseline); err != nil {
			return wrongUse{err}
		}
	case c.newFrom != "":
		var problems []string
		if c.known, problems, err = report.Revision(ctx, c.newFrom, c.dir, c.config); err != nil {
			return wrongUse{err}
		}
		for _, problem := range problems {
			fmt.Fprintf(c.stderr, "corsvet: all findings of a package count as new, since it did not compile at %s: %s\n", c.newFrom, problem)
		}
	}
	return nil
}

// leaveOut leaves out the findings that are known.
func (c *command) leaveOut(res *finding.Result) {
	var rest []*finding.Finding
	for _, it := range c.known.Unknown(report.NewItems(res.Findings, c.root, repair.NewSources(res).Text)) {
		rest = append(rest, it.Finding)
	}
	c.left = slices.DeleteFunc(slices.Clone(res.Findings), func(f *finding.Finding) bool { return slices.Contains(rest, f) })
	res.Keep(rest)
}

// list writes the baseline.
func (c *command) list(res *finding.Result, out *replace.File) error {
	items := report.NewItems(res.Findings, c.root, repair.NewSources(res).Text)
	if err := errors.Join(report.NewBaseline(items).Write(out), out.Commit()); err != nil {
		return wrongUse{err}
	}
	fmt.Fprintf(c.stdout, "%s listed in %s\n", report.Count(len(items), "finding"), c.baseline)
	return nil
}

// print prints the report.
func (c *command) print(res *finding.Result, partial bool, out *replace.File) (status int, err error) {
	rep := c.report(repair.NewSources(res), res.Findings)
	rep.Known, rep.Partial = len(c.left), partial
	// Have: the report. A file gets it when it is complete.
	var buf bytes.Buffer
	if err := rep.Print(c.format, &buf); err != nil {
		return exitBroken, err
	}
	_, err = out.Write(buf.Bytes())
	if err := errors.Join(err, out.Commit()); err != nil {
		return exitUsage, wrongUse{err}
	}
	if c.format == "lines" && (len(rep.Items) > 0 || rep.Known > 0) {
		fmt.Fprintf(c.stderr, "corsvet: %s\n", rep.Summary())
	}
	if len(rep.Items) > 0 {
		status = exitFindings
	}
	return status, nil
}

// report returns a report of findings in sources.
func (c *command) report(sources *repair.Sources, findings []*finding.Finding) *report.Report {
	rep := &report.Report{
		Items:   report.NewItems(findings, c.root, sources.Text),
		Where:   "in the baseline",
		Sources: sources,
		Root:    c.root,
		Dir:     c.dir,
		Color:   c.options.output == "" && report.Colored(c.stdout),
		Context: max(0, c.context),
		Same:    c.same,
		Stderr:  c.stderr,
	}
	if c.newFrom != "" {
		rep.Where = "that were there at " + c.newFrom
	}
	return rep
}

// local returns problems with the names of files as one would type them here.
func (c *command) local(problems []string) (list []string) {
	for _, problem := range problems {
		list = append(list, strings.TrimPrefix(problem, c.dir+string(filepath.Separator)))
	}
	return list
}

// inTestsOnly reports whether all problems are of test files, which are loaded for the sake
// of fixes.
func inTestsOnly(problems []string) bool {
	return !slices.ContainsFunc(problems, func(problem string) bool {
		file, _, _ := strings.Cut(problem, ".go:")
		return !strings.HasSuffix(file, "_test")
	})
}

// timing prints how long each analyzer took, if that was asked for.
func (c *command) timing(res *finding.Result) {
	if !strings.Contains(c.debug, "t") {
		return
	}
	total := make(map[string]time.Duration)
	for act := range res.Graph.All() {
		total[act.Analyzer.Name] += act.Duration
	}
	names := slices.SortedFunc(maps.Keys(total), func(a, b string) int { return int(total[b] - total[a]) })
	for _, name := range names {
		fmt.Fprintf(c.stderr, "%10s %s\n", total[name].Round(time.Microsecond), name)
	}
}

// debugging sets what the letters of -debug ask for.
func (c *command) debugging(config *finding.Config) {
	for _, letter := range c.debug {
		switch letter {
		case 'f':
			config.FactLog = io.Writer(c.stderr)
		case 'p':
			config.Sequential = true
		case 's':
			config.SanityCheck = true
		case 'v':
			config.Progress = func(step progress.Step) { fmt.Fprintln(c.stderr, "corsvet:", step) }
		}
	}
}

// sortDiagnostics sorts what each analyzer has found in a package by file and place: the
// files are parsed in any order, and analyzers have no other.
func sortDiagnostics(graph *checker.Graph) {
	for act := range graph.All() {
		slices.SortStableFunc(act.Diagnostics, func(x, y analysis.Diagnostic) int {
			p, q := act.Package.Fset.Position(x.Pos), act.Package.Fset.Position(y.Pos)
			return cmp.Or(strings.Compare(p.Filename, q.Filename), cmp.Compare(p.Offset, q.Offset))
		})
	}
}
