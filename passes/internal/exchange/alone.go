package exchange

import (
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A middleware among many, which are too large to be run together, may be judged by itself
// where no other has to do with the headers that are told apart, or with the Origin.

// addAlone runs the middleware by itself that allows origins, if there is one, the runs that
// came to it were not complete, and what the package says of Vary is in it, or is called by
// it: what handlers behind it allow is about their own answers.
func (res *Result) addAlone(pass *analysis.Pass, p *places, all *headerTracking, x *flow.Exec) {
	fn := all.onlyMiddleware(x)
	isJudged := slices.ContainsFunc(all.outcomes, func(o outcome) bool { return o.root == fn && !all.incomplete[fn] })
	if fn == nil || len(all.incomplete) == 0 || isJudged || !res.isWithin(fn, p.vary) {
		return
	}
	maker := fn
	for res.Prog.Parent(maker) != nil {
		maker = res.Prog.Parent(maker)
	}
	t, y := res.newTracking(pass, p)
	t.runWith(y, maker, func(lit *flow.Fn, _ *flow.State) bool { return res.Prog.IsWithin(lit, fn) })
	res.Work += y.Work()
	for _, r := range t.collect(y) {
		if r.Func == fn {
			res.Alone = append(res.Alone, r)
		}
	}
	know(res.Alone)
}

// onlyMiddleware returns the function that leads to a write of the header and hands on to
// other handlers, nil if others that hand on have to do with the headers, too.
func (d *headerTracking) onlyMiddleware(x *flow.Exec) (only *flow.Fn) {
	for _, fn := range x.Prog.Functions() {
		switch {
		case !d.relevant[fn] || !d.takesResponse(fn) || !d.handsOn(fn) || only != nil && x.Prog.IsWithin(fn, only):
		case only != nil || !d.reach[fn]:
			return nil
		default:
			only = fn
		}
	}
	return only
}

// isWithin reports whether each of some places is in a function, or in one that it calls, or
// at package level.
func (res *Result) isWithin(fn *flow.Fn, places []inspector.Cursor) bool {
	in := make(map[*flow.Fn]bool)
	for _, cur := range places {
		if by := res.Prog.Enclosing(cur); by != nil {
			in[by] = true
		}
	}
	for by := range in {
		if !res.Prog.IsWithin(by, fn) && !res.Prog.Reaching(func(fn *flow.Fn) bool { return fn == by })[fn] {
			return false
		}
	}
	return true
}
