package check

import (
	"fmt"
	"io"
	"strings"

	"github.com/corsvet/corsvet/analyzer"
)

// Help prints the analyzers and the flags.
func Help(out io.Writer) {
	fmt.Fprint(out, "corsvet [flags] [packages] runs these analyzers over packages:\n\n")
	for _, a := range analyzer.Suite {
		title, _, _ := strings.Cut(a.Doc, "\n\n")
		fmt.Fprintf(out, "    %-12s %s\n", a.Name, title)
	}
	fmt.Fprint(out, "\nThe flags are\n\n")
	flags := newFlags(new(options))
	flags.SetOutput(out)
	flags.PrintDefaults()
	fmt.Fprint(out, "\n'corsvet help NAME' prints the page of an analyzer.\n")
}

// HelpAnalyzer prints the page of an analyzer.
func HelpAnalyzer(name string, stdout, stderr io.Writer) (status int) {
	for _, a := range analyzer.Suite {
		if a.Name == name {
			fmt.Fprintf(stdout, "%s: %s\n", a.Name, a.Doc)
			return exitOK
		}
	}
	return fail(stderr, fmt.Sprintf("Analyzer %q not registered", name))
}
