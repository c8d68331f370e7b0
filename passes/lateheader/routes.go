package lateheader

import (
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// lateMiddlewares reports the middlewares that a router is given after its routes, which
// it answers without them.
func (c *check) lateMiddlewares() {
	for _, l := range c.res.LateUses() {
		d := analysis.Diagnostic{
			Pos:      l.Call.Pos(),
			End:      l.Call.End(),
			Category: "routes",
			URL:      "#hdr-Analyzer_lateheader",
			Message:  "browsers block what the routes before this call answer: the router runs this middleware only for routes that are added after it",
			Related:  []analysis.RelatedInformation{{Pos: l.Route.Pos(), End: l.Route.End(), Message: "a route is added here"}},
		}
		if stmt, ok := c.edit.Writing(l.Call); ok && l.First != nil && !prove.Trying(c.pass) && !c.opens() {
			d.SuggestedFixes = c.edit.FixAt(l.Call, fixkind.MiddlewareFirst, c.edit.Hoist([]inspector.Cursor{stmt}, l.First))
		}
		c.pass.Report(d)
	}
}

// opens reports whether a middleware that is moved before routes may let somebody read
// what they answer as the logged-in user who should not.
func (c *check) opens() bool {
	if len(probe.Exposed(c.pass)) > 0 {
		return true
	}
	given := c.pass.ResultOf[exchange.Settings].(*exchange.Given)
	return slices.ContainsFunc(given.Records, func(r *record.Record) bool {
		return r.Library.Subject == framework.CORS && policy.Of(given, r).Exposes(given)
	})
}
