package ignoredirective

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
)

// Analyzer is the ignoredirective analyzer.
var Analyzer = &analysis.Analyzer{
	Name: "ignoredirective",
	Doc:  passdoc.Extract(doc, "ignoredirective"),
	URL:  "https://pkg.go.dev/github.com/corsvet/corsvet/passes/ignoredirective",
	Run:  ignore.Run(run),
}

func run(pass *analysis.Pass) (any, error) {
	for _, file := range pass.Files {
		if flow.IsTestFile(pass.Fset, file.Pos()) {
			continue
		}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if d, ok := ignore.Parse(c); ok {
					check(pass, c, d)
				}
			}
		}
	}
	return nil, nil
}

// check reports what is wrong with the directive that c is.
func check(pass *analysis.Pass, c *ast.Comment, d ignore.Directive) {
	report := func(category, message string) {
		pass.Report(analysis.Diagnostic{
			Pos:      c.Pos(),
			End:      c.End(),
			Category: category,
			URL:      "#hdr-Analyzer_ignoredirective",
			Message:  message,
		})
	}
	switch {
	case d.Verb != ignore.Verb:
		report("verb", "corsvet has no such directive: the only one is //corsvet:ignore NAME reason")
	case slices.ContainsFunc(d.Names, unknown):
		report("name", "corsvet has no analyzer of this name, so this directive suppresses none of its findings")
	case d.Reason == "":
		report("reason", "this directive suppresses nothing without an analyzer's name and a reason: //corsvet:ignore NAME reason")
	}
}

// unknown reports whether no analyzer has this name.
func unknown(name string) bool {
	return !slices.Contains(names, name)
}
