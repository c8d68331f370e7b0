package corspreflight

import (
	"go/ast"
	"net/http"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// preceded reports the middlewares that ask for a login before preflights come to a
// library that would answer them.
func (c *check) preceded() {
	if len(c.registered.Preceded) == 0 || c.mayBeAnswered() {
		return
	}
	for _, p := range c.registered.Preceded {
		for _, l := range p.Layers {
			if l.Fn == nil {
				c.loginFirst(p.Library, l, exchange.Passage{}, login)
				break
			}
			passage, known := c.res.Pass(c.pass, l.Fn, c.preflight(http.MethodPut, somebody))
			if !known {
				break
			}
			path := ""
			if passage.HandsOn {
				if path, passage = c.refusedPath(p, l); path == "" {
					continue
				}
			}
			if l.At != nil && c.mayLogIn(l, p.Meant, path) {
				c.loginFirst(p.Library, l, passage, c.lacking(http.MethodPut, somebody, func(req *exchange.Request) bool {
					req.Path = path
					passage, known := c.res.Pass(c.pass, l.Fn, req)
					return known && passage.HandsOn
				}))
			}
			break
		}
	}
}

// afterLogins reports the logins of a framework that come before a middleware of the
// package which would answer preflights.
func (c *check) afterLogins() {
	for _, a := range c.registered.AfterLogins {
		req := c.preflight(http.MethodPut, somebody)
		refuses := func(l routing.Layer) bool {
			passage, known := c.res.Pass(c.pass, l.Fn, req)
			return !known || !passage.HandsOn
		}
		if c.answersElsewhere(a.Own.Fn) || slices.ContainsFunc(a.Before, refuses) {
			continue
		}
		if passage, known := c.res.Pass(c.pass, a.Own.Fn, req); known && !passage.HandsOn && len(passage.Answers) > 0 && c.allows(a.Own.Fn) {
			c.loginFirst(a.Own.At, routing.Layer{At: a.Login}, exchange.Passage{}, login)
		}
	}
}

// allows reports whether a function allows an origin, or one that stands in it or that it
// calls.
func (c *check) allows(fn *flow.Fn) bool {
	return slices.ContainsFunc(c.res.Responses, func(r *exchange.Response) bool { return c.isOf(r, fn) && allowsAny(r) })
}

// somebody is an origin that preflights come from.
const somebody = "https://" + witness.Somebody

// refusedPath returns the path of a route for which a middleware refuses a preflight,
// whatever settings there are, where it hands on others; "" if there is none.
func (c *check) refusedPath(p routing.Preceded, l routing.Layer) (path string, passage exchange.Passage) {
	for _, path := range p.Paths {
		refused := true
		for _, listed := range []bool{true, false} {
			req := c.preflight(http.MethodPut, somebody)
			req.Path, req.Listed = path, listed
			of, known := c.res.Pass(c.pass, l.Fn, req)
			refused = refused && known && !of.HandsOn
			passage = of
		}
		if refused {
			return path, passage
		}
	}
	return "", exchange.Passage{}
}

// mayLogIn reports whether a middleware that refuses a preflight would hand on one
// that brings a password, or, where the library is meant for what needs a preflight, a
// cookie.
func (c *check) mayLogIn(l routing.Layer, meant bool, path string) bool {
	req := loggedIn(http.MethodPut, somebody)
	req.Path = path
	if !meant {
		req.Headers[cors.Cookie] = ""
	}
	passage, known := c.res.Pass(c.pass, l.Fn, req)
	return known && passage.HandsOn
}

// loginFirst reports a middleware that asks for a login before what would answer
// preflights.
func (c *check) loginFirst(answers ast.Node, l routing.Layer, passage exchange.Passage, lacking string) {
	related := []analysis.RelatedInformation{{Pos: answers.Pos(), End: answers.End(), Message: "this would answer it, and comes after"}}
	for _, call := range passage.Answers {
		related = append(related, analysis.RelatedInformation{Pos: call.Pos(), End: call.End(), Message: "it is refused here"})
	}
	c.report(analysis.Diagnostic{
		Pos:      l.At.Pos(),
		End:      l.At.End(),
		Category: "auth",
		Message:  wants(lacking),
		Related:  related,
	}, l.At)
}
