// Package check is the command without a subcommand:
//
//	corsvet [flags] [packages]
//
// The command's own documentation is about it.
package check

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/progress"
)

// The exit statuses.
const (
	exitOK = iota
	exitBroken
	exitUsage
	exitFindings
)

const usage = `usage: corsvet [flags] [packages]
Run 'corsvet help' for the flags and the analyzers.
`

// options are the flags.
type options struct {
	fix, diff, json bool
	context         int
	tags            string
	test            *bool                       // nil if not said
	choice          map[*analysis.Analyzer]bool // those of which a flag speaks
	cpuprofile      string
	memprofile      string
}

// newFlags returns the flags, which set opts.
func newFlags(opts *options) *flag.FlagSet {
	opts.choice = make(map[*analysis.Analyzer]bool)
	flags := flag.NewFlagSet("corsvet", flag.ContinueOnError)
	flags.BoolVar(&opts.fix, "fix", false, "apply the first fix of each finding instead of printing it")
	flags.BoolVar(&opts.diff, "diff", false, "print what -fix would change and write nothing")
	flags.BoolVar(&opts.json, "json", false, "print the findings, and all fixes of each, as JSON")
	flags.IntVar(&opts.context, "c", -1, "show `N` lines of code around each finding")
	flags.StringVar(&opts.tags, "tags", "", "`list` of build tags, separated by commas")
	flags.StringVar(&opts.cpuprofile, "cpuprofile", "", "write a CPU profile to this `file`")
	flags.StringVar(&opts.memprofile, "memprofile", "", "write a memory profile to this `file`")
	boolFunc(flags, "test", "want the tests to compile, too; the default with -fix, -diff and -json", func(on bool) { opts.test = &on })
	for _, a := range analyzer.Suite {
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

// edits reports whether edits are shown or made.
func (o *options) edits() bool { return o.fix || o.diff || o.json }

// tests reports whether tests have to compile.
func (o *options) tests() bool {
	if o.test != nil {
		return *o.test
	}
	return o.edits()
}

// analyzers returns those that the flags choose: if one is chosen, only the
// chosen ones.
func (o *options) analyzers() (list []*analysis.Analyzer) {
	only := false
	for _, on := range o.choice {
		only = only || on
	}
	for _, a := range analyzer.Suite {
		if on, ok := o.choice[a]; ok && on || !ok && !only {
			list = append(list, a)
		}
	}
	return list
}

// Main runs the command and returns its exit status.
func Main(args []string, stdout, stderr io.Writer) int {
	var opts options
	flags := newFlags(&opts)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		return exitUsage
	case flags.NArg() == 0:
		fmt.Fprint(stderr, "corsvet finds mistakes in the CORS headers and the cookies of Go servers.\n\nU", usage[1:])
		return exitBroken
	}
	stop, err := profile(&opts)
	if err != nil {
		return fail(stderr, err.Error())
	}
	defer stop()
	return run(&opts, flags.Args(), stdout, stderr)
}

func run(opts *options, patterns []string, stdout, stderr io.Writer) int {
	config := &finding.Config{
		Analyzers: opts.analyzers(),
		Patterns:  patterns,
		Tests:     opts.tests(),
		Edits:     opts.edits(),
	}
	if opts.tags != "" {
		config.BuildFlags = []string{"-tags=" + opts.tags}
	}
	line := progress.OnTerminal(stderr, "corsvet")
	if line != nil {
		config.Progress = line.Show
	}
	res, err := finding.Run(context.Background(), config)
	line.Clear()
	if err != nil {
		return fail(stderr, err.Error())
	}
	status := exitOK
	if len(res.Problems) > 0 {
		status = fail(stderr, res.Problems...)
		// What compiles in a tree is worth a look. But if some packages were
		// repaired, and others not, nobody would know where it stopped.
		if opts.fix || opts.diff || !allTrees(patterns) {
			return status
		}
	}
	switch {
	case opts.fix || opts.diff:
		err = repair(res, opts.diff, stdout, stderr)
	case opts.json:
		err = res.Graph.PrintJSON(stdout)
	default:
		err = res.Graph.PrintText(stderr, opts.context)
		if len(res.Findings) > 0 && status == exitOK {
			status = exitFindings
		}
	}
	if err != nil {
		return fail(stderr, err.Error())
	}
	return status
}

// fail prints what is wrong.
func fail(stderr io.Writer, problems ...string) (status int) {
	for _, problem := range problems {
		fmt.Fprintln(stderr, "corsvet:", problem)
	}
	return exitBroken
}

// allTrees reports whether each pattern is a local tree that is there, such as
// ./... .
func allTrees(patterns []string) bool {
	for _, pattern := range patterns {
		dir, isTree := strings.CutSuffix(pattern, "/...")
		if _, err := os.Stat(dir); !isTree || err != nil {
			return false
		}
	}
	return true
}

// profile starts the profiles that the flags ask for. They are complete once
// stop is called.
func profile(opts *options) (stop func(), err error) {
	var cpu, mem *os.File
	if opts.cpuprofile != "" {
		if cpu, err = os.Create(opts.cpuprofile); err != nil {
			return nil, err
		}
		if err := pprof.StartCPUProfile(cpu); err != nil {
			return nil, err
		}
	}
	if opts.memprofile != "" {
		if mem, err = os.Create(opts.memprofile); err != nil {
			return nil, err
		}
	}
	return func() {
		if cpu != nil {
			pprof.StopCPUProfile()
			cpu.Close()
		}
		if mem != nil {
			runtime.GC() // Brings the statistics up to date.
			pprof.WriteHeapProfile(mem)
			mem.Close()
		}
	}, nil
}
