package corspreflight

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// A preflight brings nothing that tells who asks: no cookies, no Authorization, and none
// of the headers that a script gives the request. These are told by what the package says
// that requests may have: another one may be a proxy's, which adds it to preflights too.

// login is what preflights lack as far as browsers log users in.
const login = "cookies and Authorization"

// wants returns what is said of whoever refuses a preflight because it lacks something.
func wants(lacking string) string {
	return "browsers block what needs a preflight: they send that without " + lacking + ", and this refuses it then"
}

// login reports what refuses a preflight because it brings no cookie, or nothing else that
// tells who asks.
func (c *check) login(r *exchange.Response, o exchange.Replayed, t *try, by ast.Node) {
	lacking := c.lacking(t.method, t.origin, func(req *exchange.Request) bool { return c.isTaken(r, o, t, req) })
	c.report(analysis.Diagnostic{
		Pos:      by.Pos(),
		End:      by.End(),
		Category: "auth",
		Message:  wants(lacking),
		Related:  c.related(o.AllowedBy()),
	}, by)
}

// needsLogin reports whether a preflight would be answered as browsers want it if
// it could bring cookies, a password, or what a script gives.
func (c *check) needsLogin(r *exchange.Response, o exchange.Replayed, t *try) bool {
	return c.isTaken(r, o, t, loggedIn(t.method, t.origin))
}

func (c *check) isTaken(r *exchange.Response, o exchange.Replayed, t *try, req *exchange.Request) bool {
	return slices.ContainsFunc(c.res.Replay(r, req).Ends(o), func(e exchange.End) bool { return takes(e.Outcome, t.origin) })
}

// lacking returns what a preflight would have to bring for a request to be taken.
func (c *check) lacking(method, origin string, taken func(*exchange.Request) bool) string {
	req := c.preflight(method, origin)
	delete(req.Headers, cors.Cookie)
	delete(req.Headers, cors.Authorization)
	if len(c.given) == 0 || taken(req) {
		return login
	}
	for _, name := range c.given {
		req := c.preflight(method, origin)
		delete(req.Headers, name)
		if taken(req) {
			return name
		}
	}
	return "what tells who asks"
}

// headersGiven returns the headers that the package says requests may have, but for those
// that browsers give too.
func (c *check) headersGiven() (given []string) {
	add := func(members []string) {
		for _, name := range members {
			name = cors.CanonicalName(name)
			if cors.PreflightLacks(name) && !slices.Contains(given, name) {
				given = append(given, name)
			}
		}
	}
	for _, names := range c.words.names {
		for _, name := range names {
			if cors.CanonicalName(text(c.pass, name)) == cors.AllowHeaders {
				add(c.beside(name))
			}
		}
	}
	add(c.registered.Headers)
	slices.Sort(given)
	return given
}
