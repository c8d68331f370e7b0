package originmatch

import (
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/probe"
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
	e := &probe.Editor{Pass: pass, Root: res.Root}
	for _, f := range probe.Worst(probe.All(res)) {
		report(pass, e, f)
	}
	return nil, nil
}

func report(pass *analysis.Pass, e *probe.Editor, f *probe.Finding) {
	can := "can read this response"
	if f.Trusted {
		can += " as the logged-in user"
	}
	d := analysis.Diagnostic{
		Pos:      f.Place.Pos(),
		End:      f.Place.End(),
		Category: f.Kind.Category(),
		URL:      "#hdr-Analyzer_originmatch",
		Message:  f.Message(can),
	}
	if f.Trusted {
		w := f.Outcome.Credentials[0].Write
		d.Related = append(d.Related, analysis.RelatedInformation{
			Pos: w.Node.Pos(), End: w.Node.End(), Message: "Access-Control-Allow-Credentials: true is set here",
		})
	}
	if !prove.Trying(pass) {
		d.SuggestedFixes = e.Fixes(f)
	}
	pass.Report(d)
}
