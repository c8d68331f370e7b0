// Corsvet reports mistakes that break or open credentialed cross-origin
// requests in Go servers, says what the browser will do, and repairs them.
//
// Usage:
//
//	corsvet [flags] [packages]
//	corsvet report [flags] [packages]
//	corsvet lsp [flags]
//	corsvet help [analyzer or subcommand]
//
// The subcommand report prints the findings for people and for continuous
// integration, and lsp is a language server, which editors start; the rest of
// this text is about the first form.
//
// The packages are patterns as the go command knows them, such as ./... . Test
// variants are included; -test=false leaves them out.
//
// By default all analyzers run. A flag -NAME runs only the analyzers so named,
// and -NAME=false all but those. The other flags are
//
//	-fix    apply the first fix of each finding instead of printing it
//	-diff   print what -fix would change and write nothing
//	-json   print the findings, and all fixes of each, as JSON
//	-c N    show N lines of code around each finding
//
// Findings in generated files are reported but not fixed.
//
// In a tree such as ./... the packages that compile are analysed even if others
// do not. With -fix, and for packages that are named one by one, every package
// has to compile: otherwise nothing is done and no file changes.
//
// # Exit status
//
//	0  no findings, or -fix, -json or help did what was asked
//	1  an error: no package matched, code does not compile, a fix conflicts
//	2  a flag is unknown or has a wrong value
//	3  there are findings
//
// # With the go command
//
// Corsvet is also a tool for go vet and go fix, which keep results in the build
// cache:
//
//	go vet -vettool=$(which corsvet) ./...
//	go vet -vettool=$(which corsvet) -fix -diff ./...
//	go fix -fixtool=$(which corsvet) ./...
//
// Go vet accepts -fix, -diff, -json, -c and the analyzers' flags, exits with
// status 1 when there are findings, and does so too when -diff prints any.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis/multichecker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
)

func main() {
	// A wrong flag gets one line about it and this one, not the list of all flags.
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: corsvet [flags] [packages]\nRun 'corsvet help' for the flags and the analyzers.")
	}
	if status, ok := runSubcommand(os.Args[1:]); ok {
		os.Exit(status)
	}
	flags, patterns := parse(os.Args[1:])
	if flags["diff"] && !flags["fix"] {
		// By itself multichecker's -diff does nothing.
		os.Args = slices.Insert(os.Args, 1, "-fix")
		flags["fix"] = true
	}
	pkgs, problems := check(flags, patterns)
	if len(problems) > 0 {
		for _, problem := range problems {
			fmt.Fprintln(os.Stderr, "corsvet:", problem)
		}
		os.Exit(1)
	}
	if flags["fix"] && !flags["diff"] && os.Getenv(again) == "" {
		if files := encodings(pkgs); len(files) > 0 {
			name, err := os.Executable()
			if err != nil {
				name = os.Args[0]
			}
			os.Exit(keepEncodings(files, name, os.Args[1:]))
		}
	}
	multichecker.Main(analyzer.Suite...)
}

// check returns the packages of patterns, if it has to load them, and what is
// wrong with them, as far as multichecker would not stop there: it analyses a pattern that matches nothing
// as though it were a broken package, says most errors twice, and with -fix it
// repairs some packages while others do not compile.
func check(flags map[string]bool, patterns []string) (pkgs []*packages.Package, problems []string) {
	if len(patterns) == 0 || patterns[0] == "help" || strings.HasSuffix(patterns[0], ".cfg") {
		return nil, nil // Not a command that loads packages; .cfg is what go vet passes.
	}
	if !slices.ContainsFunc(patterns, named) && !flags["fix"] {
		return nil, nil // What compiles in a tree is worth analysing.
	}
	// Export data needs a compilation, which multichecker then finds in the
	// build cache.
	pkgs, err := packages.Load(&packages.Config{
		Mode:  packages.NeedName | packages.NeedFiles | packages.NeedExportFile,
		Tests: flags["test"],
	}, patterns...)
	if err != nil {
		return nil, []string{err.Error()}
	}
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			// A test variant repeats the errors of its package.
			if problem := strings.TrimPrefix(err.Error(), "-: "); !slices.Contains(problems, problem) {
				problems = append(problems, problem)
			}
		}
	}
	return pkgs, problems
}

// named reports whether pattern is anything but a local tree that is there,
// such as ./... .
func named(pattern string) bool {
	dir, isTree := strings.CutSuffix(pattern, "/...")
	_, err := os.Stat(dir)
	return !isTree || err != nil
}

// parse splits args into the boolean flags and the patterns, as package flag
// will once multichecker has declared its flags.
func parse(args []string) (flags map[string]bool, patterns []string) {
	flags = map[string]bool{"test": true}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return flags, args[i+1:]
		}
		if len(arg) < 2 || arg[0] != '-' {
			return flags, args[i:]
		}
		name, value, hasValue := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		switch name {
		case "c", "cpuprofile", "debug", "memprofile", "tags", "trace":
			if !hasValue {
				i++ // The next argument is the value.
			}
		default:
			on, err := strconv.ParseBool(value)
			flags[name] = !hasValue || err == nil && on
		}
	}
	return flags, nil
}
