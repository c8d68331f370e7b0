// Package report is the subcommand that prints findings for people and for
// continuous integration:
//
//	corsvet report [flags] [packages]
//
// The flags are
//
//	-format F         text (the default), sarif or github
//	-o FILE           write the report to FILE instead of standard output
//	-baseline FILE    leave out the findings that FILE lists
//	-write-baseline   list the findings in the baseline instead
//	-tags LIST        build tags, separated by commas
//	-test             want the tests to compile, too (the default for text and sarif)
//
// Without packages, it looks at the one in the current directory.
//
// Nothing is reported in test files. Text and sarif load them all the same, so
// that no edit they show stops a package's tests from compiling.
//
// Text shows each finding with its line, the lines that have to do with it and
// the first fix as a diff. Sarif is SARIF 2.1.0, for code scanning. Github is
// the workflow commands by which GitHub Actions annotates a change.
//
// A baseline is how an old code base begins: it lists the findings that are
// there, so that only new ones are reported. It knows a finding by its
// analyzer, category, file and the text of its line, not by the line's number.
//
// The file of -o or -baseline is replaced as a whole, once the new text is
// complete, or not at all. If a package does not compile, the others are
// reported on standard output all the same, but not as SARIF: a report or a
// baseline that lasts is about all packages.
//
// # Exit status
//
//	0  no findings, or none but those in the baseline, or the baseline is written
//	1  a package does not compile, or there is none
//	2  a flag is wrong, the baseline cannot be read, or a file cannot be written
//	3  there are findings
package report

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/progress"
)

const usage = `usage: corsvet report [-format text|sarif|github] [-o FILE] [-baseline FILE [-write-baseline]] [-tags LIST] [-test] [packages]
`

// The exit statuses.
const (
	exitOK = iota
	exitBroken
	exitUsage
	exitFindings
)

// formats are the functions that print a report.
var formats = map[string]func(*report, io.Writer) error{
	"text":   text,
	"sarif":  sarif,
	"github": github,
}

// A report is what there is to print.
type report struct {
	items []*item
	known int // findings left out, because the baseline has them
	files *files
	root  string // that paths are relative to, save in text
	color bool

	partial bool // some packages do not compile

	stderr io.Writer // for what a format leaves out
}

// An item is a finding with what tells it from others when lines move.
type item struct {
	*finding.Finding
	path        string // of the file in the repository
	fingerprint string
}

// options are the flags.
type options struct {
	format        string
	output        string
	baseline      string
	writeBaseline bool
	tags          string
	test          bool
}

// edits reports whether the report shows edits.
func (o options) edits() bool {
	return o.format != "github" && !o.writeBaseline
}

// Main runs the subcommand and returns its exit status.
func Main(args []string, stdout, stderr *os.File) int {
	opts, patterns, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "corsvet report: %v\n%s", err, usage)
		return exitUsage
	}
	status, err := run(opts, patterns, stdout, stderr)
	if err != nil {
		for line := range strings.Lines(err.Error()) {
			fmt.Fprintln(stderr, "corsvet report:", strings.TrimSuffix(line, "\n"))
		}
	}
	return status
}

func parse(args []string) (opts options, patterns []string, err error) {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&opts.format, "format", "text", "")
	flags.StringVar(&opts.output, "o", "", "")
	flags.StringVar(&opts.baseline, "baseline", "", "")
	flags.BoolVar(&opts.writeBaseline, "write-baseline", false, "")
	flags.StringVar(&opts.tags, "tags", "", "")
	flags.BoolVar(&opts.test, "test", false, "")
	if err := flags.Parse(args); err != nil {
		return opts, nil, err
	}
	said := false
	flags.Visit(func(f *flag.Flag) { said = said || f.Name == "test" })
	if !said {
		opts.test = opts.edits()
	}
	patterns = flags.Args()
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	switch {
	case formats[opts.format] == nil:
		err = fmt.Errorf("-format is %q, want text, sarif or github", opts.format)
	case opts.writeBaseline && opts.baseline == "":
		err = errors.New("-write-baseline needs -baseline FILE")
	case opts.writeBaseline && opts.output != "":
		err = errors.New("-write-baseline writes no report, so -o makes no sense")
	default:
		// A flag after the packages would be taken for one of them.
		if i := slices.IndexFunc(patterns, func(p string) bool { return strings.HasPrefix(p, "-") }); i >= 0 {
			err = fmt.Errorf("the flag %s has to stand before the packages", patterns[i])
		}
	}
	return opts, patterns, err
}

// run makes the report. All that it needs besides the packages is tried before
// they are loaded, which may take long.
func run(opts options, patterns []string, stdout, stderr *os.File) (status int, err error) {
	root, err := repository()
	if err != nil {
		return exitUsage, err
	}
	var base *baseline
	if opts.baseline != "" && !opts.writeBaseline {
		if base, err = readBaseline(opts.baseline); err != nil {
			return exitUsage, err
		}
	}
	target := opts.output
	if opts.writeBaseline {
		target = opts.baseline
	}
	out, err := create(target, stdout)
	if err != nil {
		return exitUsage, err
	}
	defer out.discard()

	items, files, broken, err := items(opts, patterns, root, stderr)
	if err == nil && opts.lasts() {
		err = broken
	}
	if err != nil {
		return exitBroken, err
	}
	var buf bytes.Buffer
	if opts.writeBaseline {
		err = newBaseline(items).write(&buf)
	} else {
		rep := &report{files: files, root: root, color: target == "" && colored(stdout), partial: broken != nil, stderr: stderr}
		rep.items, rep.known = base.unknown(items)
		if len(rep.items) > 0 {
			status = exitFindings
		}
		err = formats[opts.format](rep, &buf)
	}
	if err == nil {
		err = out.commit(buf.Bytes())
	}
	if err != nil {
		return exitUsage, err
	}
	if opts.writeBaseline {
		fmt.Fprintf(stdout, "%s listed in %s\n", count(len(items), "finding"), opts.baseline)
	}
	if broken != nil {
		return exitBroken, broken
	}
	return status, nil
}

// lasts reports whether what is made is to be kept: then it has to be about all
// packages. Alerts that are not in a SARIF report any more would be closed, and
// what is not in a baseline is new.
func (o options) lasts() bool {
	return o.format == "sarif" || o.output != "" || o.writeBaseline
}

// items returns the findings in the packages that compile, and an error about
// those that do not; or an error if none does.
func items(opts options, patterns []string, root string, stderr *os.File) (list []*item, files *files, broken, err error) {
	config := &finding.Config{Patterns: patterns, Tests: opts.test, Edits: opts.edits()}
	if line := progress.OnTerminal(stderr, "corsvet report"); line != nil {
		defer line.Clear()
		config.Progress = line.Show
	}
	if opts.tags != "" {
		config.BuildFlags = []string{"-tags=" + opts.tags}
	}
	res, err := finding.Run(context.Background(), config)
	if err != nil {
		return nil, nil, nil, err
	}
	if len(res.Problems) > 0 {
		broken = errors.New(strings.Join(res.Problems, "\n"))
	}
	if !slices.ContainsFunc(res.Packages, func(pkg *packages.Package) bool { return !pkg.IllTyped }) {
		return nil, nil, nil, broken
	}
	files = newFiles()
	for _, f := range res.Findings {
		list = append(list, &item{Finding: f, path: relative(root, f.File)})
	}
	fingerprint(list, files)
	return list, files, broken, nil
}

// repository returns the directory that paths are relative to: the repository
// that the current directory is in, or else the current directory.
func repository() (string, error) {
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for dir := wd; ; dir = filepath.Dir(dir) {
		// It is a file in the work trees of git worktree.
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return wd, nil
		}
	}
}

// relative returns the path of file below dir, with slashes, or file itself if
// it is elsewhere.
func relative(dir, file string) string {
	rel, err := filepath.Rel(dir, file)
	if err != nil || !filepath.IsLocal(rel) {
		rel = file
	}
	return filepath.ToSlash(rel)
}

// count returns a number of things, such as "1 finding" or "2 findings".
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}
