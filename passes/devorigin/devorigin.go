package devorigin

import (
	"cmp"
	"fmt"
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// Analyzer is the devorigin analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "devorigin",
	Doc:      passdoc.Extract(doc, "devorigin"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/devorigin",
	Requires: []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	given := pass.ResultOf[exchange.Settings].(*exchange.Given)
	var found []*finding
	searched := make(map[*flow.Fn]bool)
	edit := &probe.Editor{Pass: pass, Root: res.Root}
	for _, r := range res.Responses {
		if searched[r.Start] {
			continue
		}
		searched[r.Start] = true
		for _, f := range probe.Local(res, r) {
			found = append(found, &finding{f.Place, f.Entry, func() []analysis.SuggestedFix { return edit.Remove(f) }})
		}
	}
	report(pass, append(found, settings(pass, given)...))
	return nil, nil
}

// settings returns the local origins that libraries are given on all paths.
func settings(pass *analysis.Pass, given *exchange.Given) (found []*finding) {
	edit := &settingfix.Editor{Pass: pass, Given: given}
	lists := make(map[ast.Node][][]*finding) // by call, of each path
	var calls []ast.Node
	for _, r := range given.Records {
		p := policy.Of(given, r)
		if r.Library.Subject != framework.CORS {
			continue
		}
		if lists[r.Node] == nil {
			calls = append(calls, r.Node)
		}
		var list []*finding
		if p.Credentials == policy.On && p.Lists() {
			list = probe.LocalBeside(entries(edit, p), func(f *finding) string { return f.origin })
		}
		lists[r.Node] = append(lists[r.Node], list)
	}
	for _, call := range calls {
		for _, f := range lists[call][0] {
			if !slices.ContainsFunc(lists[call], func(list []*finding) bool { return !slices.ContainsFunc(list, f.is) }) {
				found = append(found, f)
			}
		}
	}
	return found
}

// A finding is an origin that is allowed with credentials, and what gives it.
type finding struct {
	place  ast.Node
	origin string
	fixes  func() []analysis.SuggestedFix
}

// is reports whether two findings are about one entry.
func (f *finding) is(g *finding) bool { return f.place == g.place && f.origin == g.origin }

// entries returns the origins that the list of a library has.
func entries(edit *settingfix.Editor, p *policy.Policy) (found []*finding) {
	for i := range p.Entries {
		e := &p.Entries[i]
		if _, err := cors.ParseOrigin(e.Text); err != nil || !e.Known {
			continue
		}
		found = append(found, &finding{e.Expr, e.Text, func() []analysis.SuggestedFix {
			return fix.Suggest(edit.Pass, fixkind.UnlistOrigin, edit.Unlist(e))
		}})
	}
	return found
}

// report reports the findings, in source order and each once.
func report(pass *analysis.Pass, found []*finding) {
	slices.SortStableFunc(found, func(f, g *finding) int { return cmp.Compare(f.place.Pos(), g.place.Pos()) })
	type place struct {
		node   ast.Node
		origin string
	}
	reported := make(map[place]bool)
	for _, f := range found {
		if reported[place{f.place, f.origin}] {
			continue
		}
		reported[place{f.place, f.origin}] = true
		d := analysis.Diagnostic{
			Pos:      f.place.Pos(),
			End:      f.place.End(),
			Category: "local",
			URL:      "#hdr-Analyzer_devorigin",
			Message:  fmt.Sprintf("in production, too, whatever serves a page as %s on a user's machine can read this response as the logged-in user", f.origin),
		}
		if !prove.Trying(pass) {
			d.SuggestedFixes = f.fixes()
		}
		pass.Report(d)
	}
}
