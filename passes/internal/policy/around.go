package policy

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// An Around is a response of the package that allows an origin, to a request for which the
// middleware of a library has allowed one before.
type Around struct {
	Library *ast.CallExpr // makes the middleware
	Before  Answer        // what the response has by then
	Outcome *exchange.Outcome
}

// AroundAll returns the responses of a package to which a middleware of a library, whose
// settings are known, has given an origin.
func AroundAll(given *exchange.Given, res *exchange.Result, info *types.Info) (list []Around) {
	for _, in := range res.Inner() {
		a, ok := before(given, in)
		if !ok {
			continue
		}
		for _, o := range res.Added(in) {
			list = append(list, Around{in.Library, a, o})
		}
	}
	return list
}

// before returns what a middleware gives responses, whatever path it was told its
// settings on.
func before(given *exchange.Given, in routing.Inner) (a Answer, ok bool) {
	for _, r := range given.Records {
		if r.Node != in.Library {
			continue
		}
		if ok || !r.Library.Before || r.Library.Subject != framework.CORS {
			return a, false
		}
		p := Of(given, r)
		if a, ok = p.example(); !ok || r.Library.ByMethod && !p.allows(in) {
			return a, false
		}
	}
	return a, ok
}

// allows reports whether the library allows an origin for the method of some request that
// comes to a function.
func (p *Policy) allows(in routing.Inner) bool {
	var list []string
	for _, s := range p.Of(framework.Methods) {
		for _, e := range Entries(s) {
			if !e.Known {
				return false
			}
			list = append(list, e.Text)
		}
	}
	return in.Allows(list)
}

// example returns the answer to an origin that the library lets in, if it is known to let
// one in.
func (p *Policy) example() (a Answer, ok bool) {
	if slices.ContainsFunc(p.Settings, func(s *record.Setting) bool { return s.State == record.Variable && s.Part != framework.Check }) {
		return a, false
	}
	var origins []string
	for _, e := range p.Entries {
		origins = append(origins, e.Text)
	}
	for _, origin := range slices.Concat(origins, Strangers) {
		if a, known := p.Answer(origin); known && !a.Refused && a.Origin != "" {
			return a, true
		}
	}
	return a, false
}
