package check

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/corsvet/corsvet/analyzer"
)

// uses say what each command is for, with examples.
var uses = map[string]string{
	"corsvet": `usage: corsvet [flags] [packages]
    corsvet ./...                  report what is wrong
    corsvet -fix ./...             repair it
    corsvet -diff ./... | git apply
`,
	"report": `usage: corsvet report [flags] [packages]
Reports what corsvet does, as text if nothing else is said.
    corsvet report ./... > findings.txt
    corsvet report -format sarif -o corsvet.sarif ./...
    corsvet report -baseline known.json -write-baseline ./...
    corsvet report -baseline known.json ./...
`,
	"fix": `usage: corsvet fix [flags] [packages]
Shows one finding after the other, and asks what to do about it.
    corsvet fix ./...
    corsvet fix -new-from main ./...
`,
}

// usage prints how a command is used.
func usage(name string, out io.Writer) {
	fmt.Fprintf(out, "%s\n", uses[name])
	Flags(name, out)
}

// Flags prints the flags of a command.
func Flags(name string, out io.Writer) {
	fmt.Fprint(out, "The flags are\n\n")
	chooses := make(map[string]bool)
	for _, a := range analyzer.All {
		chooses[a.Name] = true
	}
	newFlags(name, new(options)).VisitAll(func(f *flag.Flag) {
		if chooses[f.Name] {
			return
		}
		value, about := flag.UnquoteUsage(f)
		fmt.Fprintf(out, "  %-22s %s\n", strings.TrimSpace("-"+f.Name+" "+value), about)
	})
	fmt.Fprintf(out, "  %-22s %s\n", "-ANALYZER", "run this analyzer only, or with =false all but it")
}

// HelpAnalyzer prints the page of an analyzer. It returns whether there is one.
func HelpAnalyzer(name string, out io.Writer) bool {
	for _, a := range analyzer.All {
		if a.Name == name {
			fmt.Fprintf(out, "%s: %s\n", a.Name, a.Doc)
			return true
		}
	}
	return false
}
