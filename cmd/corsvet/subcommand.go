package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/check"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/guide"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/list"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/lsp"
)

// A subcommand is something that corsvet can do besides checking packages.
type subcommand struct {
	name, title string
	example     string // what follows "corsvet NAME" in an example

	// run runs it and returns the exit status. The argument -h has it print how
	// it is used.
	run func(args []string) int
}

var subcommands = []subcommand{
	{"fix", "ask about each finding: repair it, ignore it or leave it", "./...", func(args []string) int {
		return check.Main("fix", args, os.Stdin, os.Stdout, os.Stderr)
	}},
	{"report", "print findings as text, SARIF or GitHub annotations", "-format sarif -o corsvet.sarif ./...", func(args []string) int {
		return check.Main("report", args, os.Stdin, os.Stdout, os.Stderr)
	}},
	{"list", "list CORS policies, cookies and WebSocket upgraders, for a review", "./...", func(args []string) int {
		return list.Main(args, os.Stdout, os.Stderr)
	}},
	{"lsp", "show findings and their fixes in an editor, beside gopls", "", func(args []string) int {
		return lsp.Main(args, os.Stdin, os.Stdout, os.Stderr)
	}},
	{"explain", "find the cause of an error in the browser's console", "'It does not have HTTP ok status.'", explain},
	{"version", "print the version", "", version},
}

// run runs what args name. Without a subcommand, that is checking packages.
func run(args []string) (status int) {
	if len(args) == 0 {
		usage(os.Stderr)
		return 1
	}
	switch args[0] {
	case "-h", "-help", "--help":
		usage(os.Stdout)
		return 0
	case "help":
		return help(args[1:])
	case "-version", "--version":
		return version(nil)
	}
	for _, sub := range subcommands {
		if args[0] == sub.name {
			return sub.run(args[1:])
		}
	}
	return check.Main("corsvet", args, os.Stdin, os.Stdout, os.Stderr)
}

// usage prints what corsvet can do, with an example of each.
func usage(out io.Writer) {
	fmt.Fprint(out, "corsvet finds mistakes in the CORS headers and the cookies of Go servers, and repairs them.\n\nUsage:\n")
	show := func(title, example string) { fmt.Fprintf(out, "\n  %s:\n      corsvet %s\n", title, example) }
	show("report what is wrong in packages", "./...")
	show("repair what can be repaired unseen", "-fix ./...")
	show("print that as a patch", "-diff ./... | git apply")
	for _, sub := range subcommands {
		example := sub.name
		if sub.example != "" {
			example += " " + sub.example
		}
		show(sub.title, example)
	}
	show("list the analyzers by what goes wrong in the browser, or print the page of one", "help "+analyzer.Suite[0].Name)
	fmt.Fprint(out, "\n'corsvet COMMAND -h' prints the flags of a command. ")
	check.Flags("corsvet", out)
}

// help prints what there is, or how to use the subcommand or the analyzer of a
// name.
func help(names []string) (status int) {
	if len(names) == 0 {
		guide.Analyzers(os.Stdout, analyzer.All)
		fmt.Print("\n'corsvet help NAME' prints the page of an analyzer, 'corsvet -h' the commands and flags.\n")
		return 0
	}
	if i := slices.IndexFunc(subcommands, func(sub subcommand) bool { return sub.name == names[0] }); i >= 0 {
		return subcommands[i].run([]string{"-h"})
	}
	if check.HelpAnalyzer(names[0], os.Stdout) {
		return 0
	}
	fmt.Fprintf(os.Stderr, "corsvet: there is no analyzer or command %q; 'corsvet help' lists the analyzers\n", names[0])
	return 2
}

// explain prints what can be behind an error in a browser's console.
func explain(args []string) (status int) {
	const usage = "usage: corsvet explain 'text of an error in the browser'\n"
	switch {
	case len(args) == 1 && (args[0] == "-h" || args[0] == "-help" || args[0] == "--help"):
		fmt.Print(usage)
		return 0
	case len(args) == 0:
		fmt.Fprint(os.Stderr, usage)
		return 2
	}
	text := ""
	for _, arg := range args {
		text += arg + " " // They are one text if it was not quoted.
	}
	if !guide.Explain(os.Stdout, text, analyzer.All) {
		fmt.Fprintln(os.Stderr, "corsvet: no page has that; 'corsvet help' lists the analyzers by what goes wrong")
		return 1
	}
	return 0
}

// version prints which corsvet this is, and the Go that built it: go vet wants
// the same one or an older one.
func version(args []string) (status int) {
	switch {
	case len(args) == 1 && (args[0] == "-h" || args[0] == "-help" || args[0] == "--help"):
		fmt.Print("usage: corsvet version\n")
		return 0
	case len(args) > 0:
		fmt.Fprint(os.Stderr, "usage: corsvet version\n")
		return 2
	}
	v := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		v = cmp.Or(info.Main.Version, v)
	}
	fmt.Printf("corsvet %s, built with %s\n", v, runtime.Version())
	return 0
}
