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
// The packages are patterns as the go command knows them, such as ./... .
//
// By default all analyzers run. A flag -NAME runs only the analyzers so named,
// and -NAME=false all but those. The other flags are
//
//	-fix    apply the first fix of each finding instead of printing it
//	-diff   print what -fix would change and write nothing
//	-json   print the findings, and all fixes of each, as JSON
//	-c N    show N lines of code around each finding
//	-tags L build tags, separated by commas
//	-test   want the tests to compile, too; -test=false does not
//
// Findings in generated files are reported but not fixed.
//
// Nothing is reported in test files. Where edits are shown or made, which is
// with -fix, -diff and -json, they are loaded all the same, so that no edit
// stops a package's tests from compiling: it declares no name, for example, that
// a test file has.
//
// In a tree such as ./... the packages that compile are analysed even if others
// do not. With -fix and -diff, and for packages that are named one by one, every
// package has to compile: otherwise nothing is done and no file changes. Tests
// count only with -test, which is the default with -fix, -diff and -json.
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
	"os"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/corsvet/corsvet/analyzer"
)

func main() {
	args := os.Args[1:]
	if ofGoCommand(args) {
		unitchecker.Main(analyzer.Suite...)
	}
	os.Exit(run(args))
}

// ofGoCommand reports whether args are what go vet and go fix give their tools:
// the question what the tool is, or which flags it has, or a package to analyze.
func ofGoCommand(args []string) bool {
	return len(args) > 0 && (args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg"))
}
