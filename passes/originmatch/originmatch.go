package originmatch

import (
	"go/ast"

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
	var found []*probe.Finding
	searched := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		found = append(found, refusals(r)...)
		found = append(found, insecure(r)...)
		if r.Loose && !searched[r.Start] {
			searched[r.Start] = true
			found = append(found, probe.Of(res, r).Search()...)
			if exchange.ChecksNothingElse(res.ByFunc(r)) {
				found = append(found, probe.OfCredentials(res, r).Search()...)
			}
		}
	}
	e := &probe.Editor{Pass: pass, Root: res.Root}
	for _, f := range probe.Worst(found) {
		report(pass, e, f)
	}
	return nil, nil
}

// refusals returns the findings on responses that allow "null", which no branch
// has compared the Origin with: to refuse an origin, perhaps.
func refusals(r *exchange.Response) (found []*probe.Finding) {
	for _, o := range r.Outcomes {
		if o.Allows() != cors.Null || o.Preflight() || o.Failed || o.Enabled() {
			continue
		}
		v := o.AllowOrigin[0]
		if v.Told || v.Class == flow.Request {
			continue
		}
		found = append(found, &probe.Finding{Kind: probe.Refusal, Place: giver(v), Origin: cors.Null, Outcome: o, Trusted: o.Credentialed()})
	}
	return found
}

// insecure returns the findings on responses that allow an http origin, whatever the
// request is, with credentials.
func insecure(r *exchange.Response) (found []*probe.Finding) {
	for _, o := range r.Outcomes {
		if !o.Credentialed() || o.Preflight() || o.Failed || o.Enabled() || len(o.AllowOrigin) != 1 {
			continue
		}
		v := o.AllowOrigin[0]
		text, ok := v.String()
		if !ok || v.Told || v.Class == flow.Request || !probe.IsInsecure(text) {
			continue
		}
		found = append(found, &probe.Finding{Kind: probe.Constant, Place: giver(v), Entry: text, Origin: text, Outcome: o, Trusted: true})
	}
	return found
}

// giver returns the expression that gives a value, or else the write.
func giver(v exchange.Value) ast.Node {
	if v.From != nil && v.From.Expr != nil {
		return v.From.Expr
	}
	return v.Write.Node
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
