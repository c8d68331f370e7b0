package lateheader

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/prove"
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
		if stmt, ok := c.edit.Writing(l.Call); ok && l.First != nil && !prove.Trying(c.pass) {
			d.SuggestedFixes = c.edit.FixAt(l.Call, fixkind.MiddlewareFirst, c.edit.Hoist([]inspector.Cursor{stmt}, l.First))
		}
		c.pass.Report(d)
	}
}
