// Corsvet reports mistakes that break or open credentialed cross-origin
// requests in Go servers, says what the browser will do, and repairs them.
//
// Usage:
//
//	corsvet [flags] [packages]
//	corsvet fix [flags] [packages]
//	corsvet report [flags] [packages]
//	corsvet list [flags] [packages]
//	corsvet lsp [flags]
//	corsvet explain TEXT
//	corsvet help [analyzer or subcommand]
//	corsvet version
//
// The first three look at packages, which are patterns as the go command knows
// them, such as ./... . They are one command: corsvet fix asks about each
// finding, and corsvet report prints text if no other format is asked for.
// The subcommand list prints what the program lets other sites do: its CORS policies,
// cookies and WebSocket upgraders, for a review. The subcommand lsp is a language
// server, which editors start; explain finds the page about an error in the browser's
// console; help lists the analyzers by what goes wrong there.
//
// By default all analyzers run but the opt-in ones, whose advice is not good for
// every server. A flag -NAME runs only the analyzers so named, and -NAME=false all
// but those. The other flags are
//
//	-advisory        run the opt-in analyzers, too
//	-fix             repair what can be repaired unseen, and say what is left
//	-diff            print what -fix would change as a patch, and write nothing
//	-placeholders    with -fix or -diff: write fixes, too, that a person has to fill in or weigh
//	-json            print the findings, and all fixes of each, as JSON
//	-format F        print them as text, lines, sarif or github
//	-c N             print text, with N lines of code around each finding
//	-o FILE          write the report to FILE
//	-baseline FILE   leave out the findings that FILE lists
//	-write-baseline  list the findings in the baseline instead
//	-new-from REV    leave out the findings that were there at a revision of git
//	-tags L          build tags, separated by commas
//	-test            want the tests to compile, too; -test=false does not
//
// and those for whoever works on corsvet: -debug, -trace, -cpuprofile and
// -memprofile.
//
// # What is printed
//
// On a terminal, text: each finding with its line, the lines that have to do with
// it and its fixes as diffs. Elsewhere, one line for each finding, and the summary
// on standard error:
//
//	main.go:7:2: browsers reject ... (wildcardcredentials)
//
// Findings are sorted by file and line, and paths are as one would type them.
// The formats sarif and github are for code scanning and for GitHub Actions.
//
// A baseline lists the findings that an old code base has, so that only new ones
// are reported. It knows a finding by its analyzer, category, file and the text of
// its line. With -new-from the findings at a revision are those that are known:
// its files are analyzed, too.
//
// # Repairs
//
// A fix is complete, so that it can be applied unseen, or it is for a person to fill
// in, such as a new list of origins, or to weigh, such as no more credentials. -fix
// applies the first complete fix of each finding. Others are applied only with
// -placeholders, which says where there is something to fill in, and by corsvet fix,
// which shows all fixes of each finding and asks.
//
// Before anything is written, all is applied in memory and analyzed again: what
// does not compile is not written. Then each file is replaced as a whole. Only
// the lines change that a fix is about. Findings in generated files are reported
// but not fixed.
//
// Nothing is reported in test files. Where edits are shown or made they are loaded
// all the same, so that no edit stops a package's tests from compiling: it declares
// no name, for example, that a test file has.
//
// The packages that compile are analysed even if others do not. Where edits are made
// or a report is to last, which is with -fix, -diff, -o, -write-baseline and SARIF,
// every package has to compile: otherwise nothing is done and no file changes. Tests
// count only with -test, which is the default with -fix, -diff, -json and SARIF.
//
// # Exit status
//
//	0  no findings, or -diff, -json, -write-baseline or help did what was asked
//	1  an error: no package matched, code does not compile, a file is read-only
//	2  a flag is wrong, or a file of the flags cannot be read or written
//	3  there are findings; with -fix, there are some left
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
// Neither it nor go fix can tell a complete fix from one that has to be filled
// in: they apply the first fix of each finding.
package main

//go:generate go test -run=^Test(Picture|Example)$ -update .

import (
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/heap"
)

func main() {
	heap.Grow()
	args := os.Args[1:]
	if ofGoCommand(args) {
		unitchecker.Main(analyzersFor(args)...)
	}
	os.Exit(run(args))
}

// analyzersFor returns the analyzers for arguments of the go command. Unitchecker
// runs all that it is given by default, so the opt-in ones are left out unless it is
// asked for them, or for the flags that there are.
func analyzersFor(args []string) []*analysis.Analyzer {
	list := slices.Clone(analyzer.Suite)
	for _, a := range analyzer.Advisory {
		asked := func(arg string) bool {
			name, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "=")
			return arg != name && (name == a.Name || name == "flags")
		}
		if slices.ContainsFunc(args, asked) {
			list = append(list, a)
		}
	}
	return list
}

// ofGoCommand reports whether args are what go vet and go fix give their tools:
// the question what the tool is, or which flags it has, or a package to analyze.
func ofGoCommand(args []string) bool {
	return len(args) > 0 && (args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg"))
}
