package originmatch

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
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
	var found []*finding
	searched := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		found = append(found, refusals(r)...)
		if r.Loose && !searched[r.Start] {
			searched[r.Start] = true
			found = append(found, newSearch(res, r).run()...)
		}
	}
	e := &editor{pass, res, headerfix.New(pass, res)}
	for _, f := range worst(found) {
		report(pass, e, f)
	}
	return nil, nil
}

// worst returns the findings to be reported, in source order. Of those that tell
// of one mistake it is the one with credentials, and with the fewest suppositions.
func worst(found []*finding) (list []*finding) {
	for _, f := range found {
		i := slices.IndexFunc(list, func(g *finding) bool { return f.sameAs(g) })
		switch {
		case i < 0:
			list = append(list, f)
		case f.outcome.Credentialed() && !list[i].outcome.Credentialed() && f.setting == list[i].setting:
			list[i] = f
		}
	}
	slices.SortStableFunc(list, func(f, g *finding) int { return cmp.Compare(f.place.Pos(), g.place.Pos()) })
	return list
}

// refusals returns the findings on responses that allow "null", which no branch
// has compared the Origin with: to refuse an origin, perhaps.
func refusals(r *exchange.Response) (found []*finding) {
	for _, o := range r.Outcomes {
		if o.Allows() != cors.Null || o.Preflight() || o.Failed || o.Enabled() {
			continue
		}
		v := o.AllowOrigin[0]
		if v.Told || v.Class == flow.Request {
			continue
		}
		place := v.Write.Node
		if v.From != nil && v.From.Expr != nil {
			place = v.From.Expr
		}
		found = append(found, &finding{kind: refusal, place: place, origin: cors.Null, outcome: o})
	}
	return found
}

func report(pass *analysis.Pass, e *editor, f *finding) {
	d := analysis.Diagnostic{
		Pos:      f.place.Pos(),
		End:      f.place.End(),
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
	if !prove.Trying(pass) {
		d.SuggestedFixes = e.fixes(f)
	}
	pass.Report(d)
}
