package originmatch

import (
	"fmt"
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the originmatch analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "originmatch",
	Doc:      passdoc.Extract(doc, "originmatch"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/originmatch",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	reported := make(map[ast.Expr]bool)
	searched := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		if !r.Loose || searched[r.Start] {
			continue
		}
		searched[r.Start] = true
		for _, f := range newSearch(res, r).run() {
			if !reported[f.test.Expr] {
				reported[f.test.Expr] = true
				report(pass, f)
			}
		}
	}
	return nil, nil
}

func report(pass *analysis.Pass, f *finding) {
	d := analysis.Diagnostic{
		Pos:      f.test.Expr.Pos(),
		End:      f.test.Expr.End(),
		Category: f.kind.category(),
		URL:      "#hdr-Analyzer_originmatch",
		Message:  f.message(),
	}
	if f.outcome.Credentialed() {
		w := f.outcome.Credentials[0].Write
		d.Related = append(d.Related, analysis.RelatedInformation{
			Pos: w.Node.Pos(), End: w.Node.End(), Message: "Access-Control-Allow-Credentials: true is set here",
		})
	}
	pass.Report(d)
}

// message returns what the browser does by a finding.
func (f *finding) message() string {
	reads := "can read this response"
	if f.outcome.Credentialed() {
		reads += " as the logged-in user"
	}
	switch f.kind {
	case null:
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which passes this check", reads, f.origin)
	case insecure:
		return fmt.Sprintf("whoever is on the network %s: %s, which is not encrypted, passes this check", reads, f.origin)
	case never:
		return fmt.Sprintf("no browser sends %q as the Origin, so this never lets anybody in", f.origin)
	case scheme:
		return fmt.Sprintf("any site %s: %s passes this check", reads, f.origin)
	}
	if f.setting != "" {
		return fmt.Sprintf("if %q is configured, %s passes this check, so a site that is not yours %s", f.setting, f.origin, reads)
	}
	return fmt.Sprintf("%s passes this check, so a site that is not yours %s", f.origin, reads)
}
