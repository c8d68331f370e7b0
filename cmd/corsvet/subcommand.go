package main

import (
	"fmt"
	"os"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/check"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/lsp"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/report"
)

// A subcommand is something that corsvet can do besides checking packages.
type subcommand struct {
	name, title string

	// run runs it and returns the exit status. The argument -h has it print how
	// it is used.
	run func(args []string) int
}

var subcommands = []subcommand{
	{"report", "print findings as text, SARIF or GitHub annotations", func(args []string) int {
		return report.Main(args, os.Stdout, os.Stderr)
	}},
	{"lsp", "show findings and their fixes in an editor, beside gopls", func(args []string) int {
		return lsp.Main(args, os.Stdin, os.Stdout, os.Stderr)
	}},
}

// runSubcommand runs the subcommand that args name, if they do.
func runSubcommand(args []string) (status int, ok bool) {
	if len(args) > 0 && args[0] == "help" {
		return help(args[1:]), true
	}
	for _, sub := range subcommands {
		if len(args) > 0 && args[0] == sub.name {
			return sub.run(args[1:]), true
		}
	}
	return 0, false
}

// help prints what there is, or how to use the subcommand or the analyzer of a
// name.
func help(names []string) (status int) {
	if len(names) > 0 {
		for _, sub := range subcommands {
			if names[0] == sub.name {
				return sub.run([]string{"-h"})
			}
		}
		return check.HelpAnalyzer(names[0], os.Stdout, os.Stderr)
	}
	fmt.Print("Subcommands:\n\n")
	for _, sub := range subcommands {
		fmt.Printf("    corsvet %-7s %s\n", sub.name, sub.title)
	}
	fmt.Print("\nOtherwise, ")
	check.Help(os.Stdout)
	return 0
}
