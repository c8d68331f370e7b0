package originmatch

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
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
		report(pass, res, e, f)
	}
	return nil, nil
}

func report(pass *analysis.Pass, res *exchange.Result, e *probe.Editor, f *probe.Finding) {
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
		d.SuggestedFixes = append(e.Fixes(f), refusal(pass, res, f)...)
	}
	pass.Report(d)
}

// refusal returns the fix that says nothing to an origin where "null" is sent, if others are
// let in beside: it was meant to refuse.
func refusal(pass *analysis.Pass, res *exchange.Result, f *probe.Finding) []analysis.SuggestedFix {
	w := f.Outcome.AllowedBy()
	if f.Kind != probe.Refusal || w == nil || w.Value == nil || ast.Unparen(w.Value) != f.Place {
		return nil
	}
	by := func(o *exchange.Outcome) bool { return o.AllowedBy() == w }
	beside := func(o *exchange.Outcome) bool { return o.AllowedBy() != nil && !by(o) }
	for _, r := range res.Responses {
		if slices.ContainsFunc(r.Outcomes, by) && !slices.ContainsFunc(r.Outcomes, beside) {
			return nil
		}
	}
	edit := headerfix.New(pass, res)
	return edit.Fix(w, fixkind.DeleteOrigin, edit.Delete(w))
}
