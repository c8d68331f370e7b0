package corspreflight

import (
	"go/ast"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// Analyzer is the corspreflight analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "corspreflight",
	Doc:      passdoc.Extract(doc, "corspreflight"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/corspreflight",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	c := &check{pass: pass, res: res, reported: make(map[ast.Node]bool)}
	looked := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		if r.Methods && !looked[r.Start] {
			looked[r.Start] = true
			c.look(r)
		}
	}
	return nil, nil
}

// A check looks at the preflights of a package.
type check struct {
	pass     *analysis.Pass
	res      *exchange.Result
	reported map[ast.Node]bool
}

// methods are those of the requests that a preflight may be for, those first
// that always need one.
var methods = []string{"PUT", "DELETE", "PATCH", "POST", "GET"}

// look asks the function that leads to a response with a request that it allows,
// and then with the preflight for it.
func (c *check) look(r *exchange.Response) {
	for _, origin := range c.origins(r) {
		for _, method := range methods {
			actual := c.res.Replay(r, request(method, origin, ""))
			preflight := c.res.Replay(r, request(http.MethodOptions, origin, method))
			done := false
			for _, o := range actual.Outcomes {
				if allows(o.Outcome, origin) && !o.Enabled() {
					c.compare(o, actual, preflight)
					done = true
				}
			}
			if done {
				return
			}
		}
	}
}

// request returns a request from an origin that is listed: a preflight if it is
// for a method, which brings neither cookies nor a password.
func request(method, origin, preflightFor string) *exchange.Request {
	req := &exchange.Request{Method: method, Listed: true, Headers: map[string]string{
		cors.Origin:        origin,
		cors.RequestMethod: preflightFor,
	}}
	if preflightFor != "" {
		req.Headers[cors.Cookie], req.Headers[cors.Authorization] = "", ""
	}
	return req
}

// origins returns origins that a function may allow: any one, and those that it
// looks for.
func (c *check) origins(r *exchange.Response) []string {
	list := []string{"https://" + witness.Somebody}
	for _, o := range r.Outcomes {
		for _, v := range o.AllowOrigin {
			if s, ok := v.String(); ok {
				if _, err := cors.ParseOrigin(s); err == nil && !slices.Contains(list, s) {
					list = append(list, s)
				}
			}
		}
	}
	const most = 3
	return list[:min(len(list), most)]
}

// allows reports whether an outcome allows an origin.
func allows(o *exchange.Outcome, origin string) bool {
	return o.Allows() == origin || o.Wildcard()
}

// compare reports what keeps a preflight from being answered as the request that
// it is for.
func (c *check) compare(o exchange.Replayed, actual, preflight *exchange.Replay) {
	ends := preflight.Ends(o)
	if !preflight.Complete || len(ends) == 0 || slices.ContainsFunc(ends, func(e exchange.End) bool { return e.HandedOn || e.Blurred() }) {
		return
	}
	// Have: all that the function does about a preflight.
	branch := optionsTest(preflight)
	allowing := slices.DeleteFunc(slices.Clone(ends), func(e exchange.End) bool { return !allows(e.Outcome, preflight.Origin) })
	switch {
	case len(allowing) == 0:
		c.rejected(ends, branch)
	case !slices.ContainsFunc(allowing, isOK):
		c.status(allowing)
	case o.Credentialed() && !slices.ContainsFunc(allowing, func(e exchange.End) bool { return e.Credentialed() }):
		c.oneSided(o, allowing)
	}
}

func isOK(e exchange.End) bool { return e.Status == 0 || 200 <= e.Status && e.Status < 300 }

// optionsTest returns the comparison of the method with OPTIONS that is true of a
// preflight, nil if there is none.
func optionsTest(r *exchange.Replay) ast.Expr {
	for _, t := range r.Tests {
		if t.True && slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
			s, ok := v.String()
			return ok && !t.IsGiven(v) && strings.EqualFold(s, http.MethodOptions)
		}) {
			return t.Expr
		}
	}
	return nil
}

// rejected reports a preflight that is refused, whatever the Origin: the function
// has a branch for preflights, or refuses their method.
func (c *check) rejected(ends []exchange.End, branch ast.Expr) {
	if slices.ContainsFunc(ends, isOK) {
		return // package lateheader has something to say about that
	}
	for _, e := range ends {
		by := e.SentBy()
		if len(by) == 0 || branch == nil && e.Status != http.StatusMethodNotAllowed {
			return
		}
	}
	by := ends[0].SentBy()
	c.report(by[0], "rejected", "browsers block what needs a preflight: this refuses the preflight, and Access-Control-Allow-Origin is not set")
}

func (c *check) status(ends []exchange.End) {
	by := ends[0].SentBy()
	if len(by) == 0 {
		return
	}
	c.report(by[len(by)-1], "status", "browsers block what needs a preflight: this answers the preflight with a status other than 2xx")
}

func (c *check) oneSided(o exchange.Replayed, ends []exchange.End) {
	w := o.Credentials[0].Write
	c.report(w.Node, "credentials", "browsers block requests with credentials that need a preflight: the answer to the preflight does not have this header")
}

func (c *check) report(at ast.Node, category, message string) {
	if c.reported[at] {
		return
	}
	c.reported[at] = true
	c.pass.Report(analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: category, URL: "#hdr-Analyzer_corspreflight", Message: message})
}
