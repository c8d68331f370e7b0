package corspreflight

import (
	"net/http"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// isAround reports whether a function that looks for preflights hands others on to
// code out of sight, or may: that may be any of the package's, such as a router.
func (c *check) isAround(fn *flow.Fn) bool {
	if !c.words.hands[fn] {
		return false
	}
	known := false
	for _, r := range c.res.Responses {
		if c.res.Prog.IsWithin(r.Func, fn) || c.res.Prog.IsWithin(fn, r.Func) {
			known = true
			if r.HandsOn {
				return true
			}
		}
	}
	return !known
}

// answersElsewhere reports whether a function other than some that are known may
// answer preflights that are for these.
func (c *check) answersElsewhere(known ...*flow.Fn) bool {
	return slices.ContainsFunc(c.res.Prog.Functions(), func(fn *flow.Fn) bool {
		isKnown := func(k *flow.Fn) bool { return k != nil && (c.res.Prog.IsWithin(fn, k) || c.res.Prog.IsWithin(k, fn)) }
		return c.isAround(fn) && !slices.ContainsFunc(known, isKnown) && c.answers(fn)
	})
}

// mayBeAnswered reports whether a function that answers preflights may get them all.
func (c *check) mayBeAnswered() bool {
	return slices.ContainsFunc(c.res.Prog.Functions(), func(fn *flow.Fn) bool {
		return c.isAround(fn) && !c.isUnmatched(fn) && c.splitOf(fn) == nil && c.answers(fn)
	})
}

// answers reports whether a function that hands requests on compares their method with that
// of preflights, or allows an origin and answers one by what else it tells them by.
func (c *check) answers(fn *flow.Fn) bool {
	if len(c.words.tests[fn]) > 0 {
		return true
	}
	answers, known := c.answering[fn]
	if !known {
		answers = slices.ContainsFunc(c.res.Responses, func(r *exchange.Response) bool {
			if !c.isOf(r, fn) || !allowsAny(r) {
				return false
			}
			return c.takesSome(r)
		})
		c.answering[fn] = answers
	}
	return answers
}

// isOf reports whether a response is one of a function, or of one that stands in it or that
// it calls.
func (c *check) isOf(r *exchange.Response, fn *flow.Fn) bool {
	return c.res.Prog.IsWithin(r.Func, fn) || c.res.Prog.IsWithin(r.Start, fn)
}

// allowsAny reports whether a response allows an origin.
func allowsAny(r *exchange.Response) bool {
	return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() != nil })
}

// handsOnAll reports whether others go on with each preflight that the middleware of a
// response gets, from origins that it may allow.
func (c *check) handsOnAll(r *exchange.Response) bool {
	return !c.does(r, func(p exchange.Passage, known bool) bool { return !known || p.Ends })
}

// takesSome reports whether the middleware answers one of them as browsers want it, or may,
// if that is known.
func (c *check) takesSome(r *exchange.Response) bool {
	known := true
	return c.does(r, func(p exchange.Passage, is bool) bool {
		known = known && is
		return known && p.Takes
	})
}

// does reports whether one of the passages of such preflights is such.
func (c *check) does(r *exchange.Response, is func(p exchange.Passage, known bool) bool) bool {
	list := origins([]*exchange.Response{r})
	list = append(list, sought(c.res.Replay(r, c.preflight(http.MethodPut, somebody)))...)
	return slices.ContainsFunc(list[:min(len(list), mostOrigins)], func(origin string) bool {
		return is(c.res.Pass(c.pass, c.middleware(r.Func), c.preflight(http.MethodPut, origin)))
	})
}

// middleware returns the function that makes the middleware which another one is, or that
// one itself.
func (c *check) middleware(fn *flow.Fn) *flow.Fn {
	for by := c.res.Prog.Parent(fn); by != nil && slices.ContainsFunc(flow.ResultTypes(c.pass.TypesInfo, by), routing.IsHandling); by = c.res.Prog.Parent(by) {
		fn = by
	}
	return fn
}
