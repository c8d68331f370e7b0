package originmatch

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
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
	var found []*finding
	searched := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		found = append(found, refusals(r)...)
		if r.Loose && !searched[r.Start] {
			searched[r.Start] = true
			for _, f := range probe.Of(res, r).Search() {
				found = append(found, &finding{Finding: f})
			}
		}
	}
	e := &probe.Editor{Pass: pass, Root: res.Root}
	for _, f := range worst(found) {
		report(pass, e, f)
	}
	return nil, nil
}

// A finding is what is reported.
type finding struct {
	*probe.Finding
	refusal bool // "null" is sent to refuse
}

// worst returns the findings to be reported, in source order. Of those that tell
// of one mistake it is the one with credentials, and with the fewest suppositions.
func worst(found []*finding) (list []*finding) {
	for _, f := range found {
		i := slices.IndexFunc(list, func(g *finding) bool { return f.SameAs(g.Finding) })
		switch {
		case i < 0:
			list = append(list, f)
		case f.Outcome.Credentialed() && !list[i].Outcome.Credentialed() && f.Setting == list[i].Setting:
			list[i] = f
		}
	}
	slices.SortStableFunc(list, func(f, g *finding) int { return cmp.Compare(f.Place.Pos(), g.Place.Pos()) })
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
		found = append(found, &finding{&probe.Finding{Kind: probe.Null, Place: place, Origin: cors.Null, Outcome: o}, true})
	}
	return found
}

func report(pass *analysis.Pass, e *probe.Editor, f *finding) {
	d := analysis.Diagnostic{
		Pos:      f.Place.Pos(),
		End:      f.Place.End(),
		Category: f.Kind.Category(),
		URL:      "#hdr-Analyzer_originmatch",
		Message:  f.message(),
	}
	if f.Outcome.Credentialed() {
		w := f.Outcome.Credentials[0].Write
		d.Related = append(d.Related, analysis.RelatedInformation{
			Pos: w.Node.Pos(), End: w.Node.End(), Message: "Access-Control-Allow-Credentials: true is set here",
		})
	}
	if !prove.Trying(pass) && !f.refusal {
		d.SuggestedFixes = e.Fixes(f.Finding)
	}
	pass.Report(d)
}

// message returns what the browser does.
func (f *finding) message() string {
	can := "can read this response"
	if f.Outcome.Credentialed() {
		can += " as the logged-in user"
	}
	if f.refusal {
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which this allows", can, cors.Null)
	}
	return f.Message(can)
}
