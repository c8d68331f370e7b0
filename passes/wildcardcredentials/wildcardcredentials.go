package wildcardcredentials

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the wildcardcredentials analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "wildcardcredentials",
	Doc:      passdoc.Extract(doc, "wildcardcredentials"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/wildcardcredentials",
	Requires: []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	Run:      prove.RunWithout(probe.Exposed, ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	edit := headerfix.New(pass, res)
	reported := make(map[*exchange.Write]bool)
	choices := make(map[*exchange.Write]*exchange.Choice)
	for _, r := range res.All() {
		for _, o := range r.Outcomes {
			if !isRejected(o) || o.Empty() {
				continue
			}
			// Have: * and true leave together.
			w := o.AllowOrigin[0].Write
			if choices[w] == nil {
				choices[w] = exchange.NewChoice(isRejected, leavesWithout(w))
			}
			if reported[w] || choices[w].Makes(o) {
				continue
			}
			reported[w] = true
			report(pass, edit, res, r, o)
		}
	}
	for _, a := range policy.AroundAll(pass.ResultOf[exchange.Settings].(*exchange.Given), res, pass.TypesInfo) {
		if w := a.Outcome.AllowedBy(); replaces(a, w) && !reported[w] && !res.NamesCredentials() {
			reported[w] = true
			pass.Report(diagnostic(w, a.Library, "this middleware allows credentials, for an origin that it has set before"))
		}
	}
	return nil, nil
}

// replaces reports whether a response gets a * in place of the origin for which a library
// has allowed credentials.
func replaces(a policy.Around, w *exchange.Write) bool {
	return w.Verb == framework.Set && a.Outcome.Wildcard() && a.Before.Credentials && a.Before.Origin != "*"
}

// isRejected reports whether * and true leave together.
func isRejected(o *exchange.Outcome) bool { return o.Wildcard() && o.Credentialed() }

// leavesWithout returns whether an outcome has the * that w wrote, and no
// credentials: where a setting decides, whoever runs the program may combine
// them with another origin.
func leavesWithout(w *exchange.Write) func(*exchange.Outcome) bool {
	return func(o *exchange.Outcome) bool {
		return o.Wildcard() && o.AllowedBy() == w && !o.Credentialed()
	}
}

func report(pass *analysis.Pass, edit *headerfix.Editor, res *exchange.Result, r *exchange.Response, o *exchange.Outcome) {
	star, credentials := o.AllowOrigin[0].Write, o.Credentials[0].Write
	d := diagnostic(star, credentials.Node, "Access-Control-Allow-Credentials: true is set here")
	if e := o.AllowOrigin[0].Expr(nil); e != nil {
		end, _ := exchange.ByDefaultOf(pass.TypesInfo, e)
		d.Message += end
	}
	if !prove.Trying(pass) {
		d.SuggestedFixes = fixes(edit, res, r, star)
	}
	pass.Report(d)
}

// diagnostic returns what is said of a *, with the place by which credentials are allowed.
func diagnostic(star *exchange.Write, credentials ast.Node, what string) analysis.Diagnostic {
	return analysis.Diagnostic{
		Pos:      star.Node.Pos(),
		End:      star.Node.End(),
		Category: "wildcard",
		URL:      "#hdr-Analyzer_wildcardcredentials",
		Message:  "browsers reject every credentialed response that carries Access-Control-Allow-Origin: *",
		Related:  []analysis.RelatedInformation{{Pos: credentials.Pos(), End: credentials.End(), Message: what}},
	}
}

// fixes returns the fixes, those first that are safe to apply without a look:
// they take nothing away that works in a browser.
func fixes(edit *headerfix.Editor, res *exchange.Result, r *exchange.Response, star *exchange.Write) []analysis.SuggestedFix {
	if slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return reflects(o, star) }) {
		return nil // the check that reflectedorigin puts before the write keeps * out as well
	}
	list := edit.List(star)
	listed := edit.AllowListed(star, list)
	credentials := edit.Credentials(star)
	asked := otherSide(res, star, true)
	var fixes []analysis.SuggestedFix
	checked := slices.ContainsFunc(res.ByFunc(r), isForSome)
	if list.Exists() && !checked {
		fixes = append(fixes, edit.Fix(star, fixkind.CheckList, listed)...)
	}
	switch {
	case slices.ContainsFunc(asked, allowsCredentials):
		// Have: what pages ask for by this preflight allows them credentials, so that it
		// has to allow them too.
		if origin, ok := onlyOrigin(asked); ok {
			fixes = append(fixes, edit.Fix(star, fixkind.OriginOfResponses, edit.CorrectValue(star, origin))...)
		}
	case slices.ContainsFunc(otherSide(res, star, false), allowsCredentials):
		// Have: preflights say that pages may ask for this with credentials: whom this
		// should allow, and what else it is for, is not known.
	case edit.IsSwitched(star, credentials...), slices.ContainsFunc(credentials, func(w *exchange.Write) bool { return serveOthers(res, w) }):
		fixes = append(fixes, edit.Fix(star, fixkind.ExplicitOrigin, edit.GuardCredentials(r, star, credentials...), edit.VaryOf(star))...)
	default:
		fixes = append(fixes, edit.Fix(star, fixkind.RemoveCredentials, edit.Remove(credentials...), edit.VaryOf(star))...)
	}
	if !list.Exists() && !checked && len(fixes) > 0 {
		// Never the first: until the list is filled, it takes away what works.
		fixes = append(fixes, edit.Fix(star, fixkind.NewListForAll, listed)...)
	}
	return fixes
}

// otherSide returns the outcomes that allow an origin where a * answers a preflight for
// them, or else, where it answers what preflights are for, those of the preflights. They
// are of its functions or, of functions that answer nothing else, of the package: of
// preflights, from functions that answer nothing else in turn.
func otherSide(res *exchange.Result, star *exchange.Write, preflight bool) (outcomes []*exchange.Outcome) {
	if !answers(res, star, preflight) {
		return nil
	}
	var all []*exchange.Outcome
	for _, r := range res.All() {
		ofFunction := res.ByFunc(r)
		isOfFunction := slices.ContainsFunc(ofFunction, func(o *exchange.Outcome) bool { return o.AllowedBy() == star })
		both := slices.ContainsFunc(ofFunction, func(o *exchange.Outcome) bool { return !o.Preflight() })
		for _, o := range r.Outcomes {
			if len(o.AllowOrigin) == 0 || o.Preflight() == preflight {
				continue
			}
			if preflight || !both {
				all = append(all, o)
			}
			if isOfFunction {
				outcomes = append(outcomes, o)
			}
		}
	}
	if len(outcomes) == 0 {
		return all
	}
	return outcomes
}

// answers reports whether a * answers a preflight or, as asked, what is none.
func answers(res *exchange.Result, star *exchange.Write, preflight bool) bool {
	return slices.ContainsFunc(res.All(), func(r *exchange.Response) bool {
		return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == star && o.Preflight() == preflight })
	})
}

// allowsCredentials reports whether a response leaves with credentials, and with an
// origin other than *.
func allowsCredentials(o *exchange.Outcome) bool { return !o.Wildcard() && o.Credentialed() }

// isForSome reports whether a response leaves with credentials because of the Origin
// of its request: a check beside the * would ask again.
func isForSome(o *exchange.Outcome) bool {
	if !allowsCredentials(o) || !o.Tested() || o.Empty() {
		return false
	}
	_, ok := o.Echo()
	return !ok || o.Checked()
}

// onlyOrigin returns the origin that all of some outcomes allow, if that is one.
func onlyOrigin(outcomes []*exchange.Outcome) (origin string, ok bool) {
	for _, o := range outcomes {
		s, ok := o.AllowOrigin[0].String()
		if !ok || cors.CheckAllowOrigin(s) != cors.OriginFine || cors.IsWildcard(s) || s == cors.Null || origin != "" && s != origin {
			return "", false
		}
		origin = s
	}
	return origin, origin != ""
}

// reflects reports whether an outcome has an unchecked Origin by the same write,
// with credentials.
func reflects(o *exchange.Outcome, star *exchange.Write) bool {
	if o.AllowedBy() != star || !o.Credentialed() || o.Empty() {
		return false
	}
	_, ok := o.Echo()
	return ok && !o.Checked()
}

// serveOthers reports whether the credentials that w allows also leave with
// another origin than *.
func serveOthers(res *exchange.Result, w *exchange.Write) bool {
	for _, r := range res.All() {
		for _, o := range r.Outcomes {
			if len(o.Credentials) == 1 && o.Credentials[0].Write == w && len(o.AllowOrigin) > 0 && !o.Wildcard() {
				return true
			}
		}
	}
	return false
}
