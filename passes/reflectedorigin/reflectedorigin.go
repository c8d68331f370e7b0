package reflectedorigin

import (
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

// Analyzer is the reflectedorigin analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "reflectedorigin",
	Doc:      passdoc.Extract(doc, "reflectedorigin"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/reflectedorigin",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	if res.RefusedElsewhere {
		return nil, nil // who does may be around every response of the package
	}
	edit := headerfix.New(pass, res)
	reported := make(map[*exchange.Write]bool)
	reflecting := make(map[*exchange.Response][]*exchange.Outcome)
	responses := res.Responses
	if !res.RefusedAround {
		responses = res.All()
	}
	for _, r := range responses {
		reflecting[r] = exchange.Reflecting(r.Outcomes, res.ByFunc(r))
	}
	for _, credentialed := range []bool{true, false} {
		for _, r := range responses {
			if r.InTurn && !credentialed {
				continue // another of those that are called with it may set them
			}
			for _, o := range reflecting[r] {
				if w := o.AllowOrigin[0].Write; o.Credentialed() == credentialed && !reported[w] {
					reported[w] = true
					report(pass, edit, res.ByFunc(r), o, r.Loose)
				}
			}
			if !r.Loose || slices.Contains(res.Alone, r) {
				continue
			}
			// Have: a check that may be one that everybody passes.
			for _, o := range probe.Of(res, r).Open() {
				if !o.Credentialed() && exchange.ChecksCredentials(res.ByFunc(r)) {
					continue
				}
				if w := o.AllowedBy(); o.Credentialed() == credentialed && !reported[w] {
					reported[w] = true
					report(pass, edit, res.ByFunc(r), o, r.Loose)
				}
			}
		}
	}
	return nil, nil
}

// messages has, for each source of the origin, what is said with credentials
// and without.
var messages = map[exchange.Base][2]string{
	exchange.Origin: {
		"any site can read this response as the logged-in user: the request's Origin is allowed without a check, with credentials",
		"any site can read this response: the request's Origin is allowed without a check, which is the same as *",
	},
	exchange.Referer: {
		"any site can read this response as the logged-in user: an origin taken from the Referer is allowed without a check, with credentials",
		"any site can read this response: an origin taken from the Referer is allowed without a check, which is the same as *",
	},
	exchange.Query: {
		"any site can read this response as the logged-in user: an origin taken from the query is allowed without a check, with credentials",
		"any site can read this response: an origin taken from the query is allowed without a check, which is the same as *",
	},
}

func report(pass *analysis.Pass, edit *headerfix.Editor, all []*exchange.Outcome, o *exchange.Outcome, loose bool) {
	echo := o.AllowOrigin[0].Write
	base, _ := o.Echo()
	d := analysis.Diagnostic{
		Pos:      echo.Node.Pos(),
		End:      echo.Node.End(),
		Category: "anonymous",
		URL:      "#hdr-Analyzer_reflectedorigin",
		Message:  messages[base][1],
	}
	if o.Credentialed() {
		credentials := o.Credentials[0].Write
		d.Category, d.Message = "credentials", messages[base][0]
		d.Related = []analysis.RelatedInformation{{
			Pos:     credentials.Node.Pos(),
			End:     credentials.Node.End(),
			Message: "Access-Control-Allow-Credentials: true is set here",
		}}
	}
	if !prove.Trying(pass) {
		d.SuggestedFixes = fixes(edit, all, o, loose)
	}
	pass.Report(d)
}

// fixes returns the fixes. The first closes the hole, or where there are no
// credentials says in plain words what the response allows already. There are
// none where a check has no place, for nothing tells who is to be let in, nor where others
// are let in by a check that may be loose: who passes that is said once this one is gone.
func fixes(edit *headerfix.Editor, all []*exchange.Outcome, o *exchange.Outcome, loose bool) []analysis.SuggestedFix {
	echo := o.AllowOrigin[0].Write
	var fixes []analysis.SuggestedFix
	if !o.Credentialed() {
		fixes = append(fixes, edit.Fix(echo, fixkind.AllowAll, edit.AllowAll(echo))...)
	}
	if o.Credentialed() && slices.ContainsFunc(all, func(other *exchange.Outcome) bool {
		return other.Wildcard() && other.AllowedBy() != echo && edit.MayFollow(echo, other.AllowedBy())
	}) {
		return fixes // a check might leave that * with the credentials
	}
	list := edit.List(echo)
	if list.IsNone() || loose && !list.Exists() && echoesElsewhere(all, echo) {
		return fixes
	}
	kind := fixkind.CheckNewList
	switch {
	case list.Exists() && !o.Credentialed(), edit.MayLack(list, echo):
		kind = fixkind.CheckListForAll // whoever reads it today may be meant to, or is let in elsewhere
	case list.Exists():
		kind = fixkind.CheckList
	}
	vary := []analysis.TextEdit{}
	if len(fixes) > 0 {
		vary = edit.VaryBy(echo) // varyorigin leaves it to the first fix, which ends the dependence
	}
	return append(fixes, edit.Fix(echo, kind, edit.Check(echo, list), vary)...)
}

// echoesElsewhere reports whether another write than one sends an origin of the request back.
func echoesElsewhere(all []*exchange.Outcome, echo *exchange.Write) bool {
	return slices.ContainsFunc(all, func(o *exchange.Outcome) bool {
		_, ok := o.Echo()
		return ok && o.AllowedBy() != echo
	})
}
