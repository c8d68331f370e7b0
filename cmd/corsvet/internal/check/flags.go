package check

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
)

// options are the flags and what follows them.
type options struct {
	patterns    []string
	same        string // what gives another command the same findings
	interactive bool

	fix, diff, json, placeholders bool

	format        string
	output        string
	baseline      string
	writeBaseline bool
	newFrom       string
	context       int

	tags   string
	test   *bool                       // nil if not said
	choice map[*analysis.Analyzer]bool // those of which a flag speaks

	advisory bool

	debug                         string
	trace, cpuprofile, memprofile string
}

// newFlags returns the flags of a command, which set opts.
func newFlags(name string, opts *options) *flag.FlagSet {
	opts.choice = make(map[*analysis.Analyzer]bool)
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	if name == "corsvet" {
		flags.BoolVar(&opts.fix, "fix", false, "repair what can be repaired unseen, and say what is left")
		flags.BoolVar(&opts.diff, "diff", false, "print what -fix would change as a patch, and write nothing")
		flags.BoolVar(&opts.placeholders, "placeholders", false, "with -fix or -diff: write fixes, too, that you have to fill in or weigh")
		flags.BoolVar(&opts.json, "json", false, "print the findings, and all fixes of each, as JSON")
	}
	if name != "fix" {
		flags.StringVar(&opts.format, "format", "", "how findings are printed, one of the `FORMAT`s "+strings.Join(report.Formats(), ", "))
		flags.StringVar(&opts.output, "o", "", "write the report to `FILE` instead of standard output")
		flags.BoolVar(&opts.writeBaseline, "write-baseline", false, "list the findings in the baseline instead")
		flags.IntVar(&opts.context, "c", -1, "print text with `N` lines of code around each finding")
	}
	flags.StringVar(&opts.baseline, "baseline", "", "leave out the findings that `FILE` lists")
	flags.StringVar(&opts.newFrom, "new-from", "", "leave out the findings that were there at `REV`, a commit, branch or tag of git")
	flags.StringVar(&opts.tags, "tags", "", "build tags, a `LIST` separated by commas")
	boolFunc(flags, "test", "want the tests to compile, too; the default where edits are made or last", func(on bool) { opts.test = &on })
	flags.StringVar(&opts.debug, "debug", "", "by `LETTERS`: p runs the analyzers one by one, t prints their times, v what is being done; f and s are about facts")
	flags.StringVar(&opts.trace, "trace", "", "write an execution trace to `FILE`")
	flags.StringVar(&opts.cpuprofile, "cpuprofile", "", "write a CPU profile to `FILE`")
	flags.StringVar(&opts.memprofile, "memprofile", "", "write a memory profile to `FILE`")
	flags.BoolVar(&opts.advisory, "advisory", false, "run the opt-in analyzers, too, whose advice is not good for every server")
	for _, a := range analyzer.All {
		boolFunc(flags, a.Name, "run this analyzer only, or with =false all but it", func(on bool) { opts.choice[a] = on })
		a.Flags.VisitAll(func(f *flag.Flag) { flags.Var(f.Value, a.Name+"."+f.Name, f.Usage) })
	}
	return flags
}

// boolFunc declares a flag that differs from false if it is not said.
func boolFunc(flags *flag.FlagSet, name, usage string, set func(on bool)) {
	flags.BoolFunc(name, usage, func(value string) error {
		on, err := strconv.ParseBool(value)
		if err != nil {
			return errors.New("parse error")
		}
		set(on)
		return nil
	})
}

// parse returns what the arguments of a command say, which prints to a terminal
// or elsewhere. It returns neither options
// nor an error if they ask how it is used, and that has been printed.
func parse(name string, args []string, terminal bool, stdout io.Writer) (*options, error) {
	opts := &options{interactive: name == "fix"}
	flags := newFlags(name, opts)
	flags.SetOutput(io.Discard)
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		usage(name, stdout)
		return nil, nil
	case err != nil:
		return nil, err
	}
	opts.patterns = flags.Args()
	if len(opts.patterns) == 0 {
		opts.patterns = []string{"."}
	}
	opts.same = opts.selection(flags)
	if opts.format == "" {
		opts.format = opts.defaultFormat(name, terminal)
	}
	if err := opts.check(); err != nil {
		return nil, err
	}
	return opts, nil
}

// selection returns the flags that say which findings there are, and the
// packages.
func (o *options) selection(flags *flag.FlagSet) string {
	var words []string
	flags.Visit(func(f *flag.Flag) {
		switch f.Name {
		case "advisory", "baseline", "new-from", "tags":
			words = append(words, "-"+f.Name+"="+f.Value.String())
		}
	})
	for _, a := range analyzer.All {
		if on, ok := o.choice[a]; ok && on {
			words = append(words, "-"+a.Name)
		} else if ok {
			words = append(words, "-"+a.Name+"=false")
		}
	}
	return strings.Join(append(words, o.patterns...), " ")
}

// defaultFormat returns the format if none is asked for. Where a program or a
// pager reads what is printed, one line for each finding is best.
func (o *options) defaultFormat(name string, terminal bool) string {
	if name == "corsvet" && o.context < 0 && (o.output != "" || !terminal) {
		return "lines"
	}
	return "text"
}

// check finds flags that are wrong, or make no sense together.
func (o *options) check() error {
	// A flag after the packages would be taken for one of them.
	if i := slices.IndexFunc(o.patterns, func(p string) bool { return strings.HasPrefix(p, "-") }); i >= 0 {
		return fmt.Errorf("the flag %s has to stand before the packages", o.patterns[i])
	}
	edits := o.fix || o.diff
	switch {
	case !slices.Contains(report.Formats(), o.format):
		return fmt.Errorf("-format is %q, want one of %s", o.format, strings.Join(report.Formats(), ", "))
	case o.writeBaseline && o.baseline == "":
		return errors.New("-write-baseline needs -baseline FILE")
	case o.writeBaseline && o.output != "":
		return errors.New("-write-baseline writes no report, so -o makes no sense")
	case o.baseline != "" && o.newFrom != "":
		return errors.New("-baseline and -new-from both say what is known: choose one")
	case edits && (o.writeBaseline || o.output != ""):
		return errors.New("-fix and -diff make no report, so -o and -write-baseline make no sense")
	case o.placeholders && !edits:
		return errors.New("-placeholders needs -fix or -diff")
	}
	return nil
}

// repairs reports whether edits are made, or shown to be made.
func (o *options) repairs() bool { return o.fix || o.diff || o.interactive }

// lasts reports whether what is made is to be kept.
func (o *options) lasts() bool {
	return o.format == "sarif" || o.output != "" || o.writeBaseline
}

// edits reports whether edits are shown or made.
func (o *options) edits() bool {
	return o.repairs() || o.json || (o.format == "text" || o.format == "sarif") && !o.writeBaseline
}

// tests reports whether tests have to compile.
func (o *options) tests() bool {
	if o.test != nil {
		return *o.test
	}
	return o.repairs() || o.json || o.format == "sarif" && !o.writeBaseline
}

// analyzers returns those that the flags choose: if one is chosen, only the
// chosen ones.
func (o *options) analyzers() (list []*analysis.Analyzer) {
	only := false
	for _, on := range o.choice {
		only = only || on
	}
	for _, a := range analyzer.All {
		byDefault := !only && (o.advisory || !slices.Contains(analyzer.Advisory, a))
		if on, ok := o.choice[a]; ok && on || !ok && byDefault {
			list = append(list, a)
		}
	}
	return list
}
