package corsvalue

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the corsvalue analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "corsvalue",
	Doc:      passdoc.Extract(doc, "corsvalue"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/corsvalue",
	Requires: []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	Run:      prove.RunWithout(probe.Exposed, ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	c := &checker{res: res, edit: headerfix.New(pass, res), fixes: !prove.Trying(pass), seen: make(map[place]bool), choices: make(map[choice]*exchange.Choice)}
	for _, w := range res.Writes {
		if c.checkWrite(w) || w.On != exchange.OnResponse {
			continue
		}
		c.checkValues(w)
	}
	for _, r := range res.Reads {
		c.checkRead(r)
	}
	for _, r := range res.Responses {
		for _, o := range r.Outcomes {
			c.checkOutcome(o)
		}
	}
	for _, a := range policy.AroundAll(pass.ResultOf[exchange.Settings].(*exchange.Given), res, pass.TypesInfo) {
		c.checkAround(a)
	}
	slices.SortStableFunc(c.found, func(x, y analysis.Diagnostic) int { return cmp.Compare(x.Pos, y.Pos) })
	for _, d := range c.found {
		pass.Report(d)
	}
	return nil, nil
}

// A checker applies the rules to a package.
type checker struct {
	res   *exchange.Result
	edit  *headerfix.Editor
	fixes bool
	seen  map[place]bool
	found []analysis.Diagnostic

	choices map[choice]*exchange.Choice
}

// A place has one finding of each category.
type place struct {
	pos      token.Pos
	category string
}

// checkWrite applies the rules on writes, of which the first counts: what is
// wrong with the name of a header is told, rather than with its value.
func (c *checker) checkWrite(w *exchange.Written) bool {
	for _, r := range writeRules {
		if args, ok := r.broken(c, w); ok {
			if d := c.report(w.Node, r.category, r.message, args...); d != nil && r.fix != nil && c.mayFix(w.Write) {
				d.SuggestedFixes = r.fix(c, w)
			}
			return true
		}
	}
	return false
}

// checkValues applies the rules on values. Of those that a write has on
// different paths, the first that is wrong is told.
func (c *checker) checkValues(w *exchange.Written) {
	for _, r := range valueRules {
		if r.header != w.Header || r.unless != nil && slices.ContainsFunc(w.Values, func(v exchange.Value) bool { return anyElement(v, r.unless) }) {
			continue
		}
		if r.constant && !c.isConstant(w.Value) {
			continue
		}
		for _, v := range w.Values {
			e, what, ok := brokenElement(v, r.broken)
			if !ok {
				continue
			}
			if c.res.NeverSent(w) {
				return
			}
			if d := c.report(w.Node, r.category, r.message, what...); d != nil {
				if from := e.From; from != nil && from.Expr != nil && !contains(w.Node, from.Expr) {
					d.Related = related(from.Expr, "the value is given here")
				}
				if r.fix != nil && c.mayFix(w.Write) {
					d.SuggestedFixes = r.fix(c, w.Write, e)
				}
			}
			return
		}
	}
}

func (c *checker) isConstant(e ast.Expr) bool {
	return e != nil && c.res.Prog.Info.Types[e].Value != nil
}

// brokenElement applies a predicate to a value, or to those that it is one of.
func brokenElement(v exchange.Value, broken predicate) (e exchange.Value, what []any, ok bool) {
	for _, e := range v.OneOf() {
		if what, ok := broken(e); ok {
			return e, what, true
		}
	}
	return v, nil, false
}

func anyElement(v exchange.Value, is predicate) bool {
	_, _, ok := brokenElement(v, is)
	return ok
}

// checkRead applies the rules on reads.
func (c *checker) checkRead(read *exchange.Read) {
	for _, r := range readRules {
		if r.broken(read) {
			if d := c.report(read.Node, r.category, r.message, read.Header); d != nil && r.fix != nil && c.fixes {
				d.SuggestedFixes = r.fix(c, read)
			}
			return
		}
	}
}

// A choice is one between what breaks a rule by a write, and what the write gives otherwise.
type choice struct {
	rule  *outcomeRule
	write *exchange.Write
}

func (c *checker) choice(r *outcomeRule, w *exchange.Write) *exchange.Choice {
	of := choice{r, w}
	if c.choices[of] == nil {
		c.choices[of] = exchange.NewChoice(r.bad, func(o *exchange.Outcome) bool { return !r.bad(o) && r.has(o, w) })
	}
	return c.choices[of]
}

// checkOutcome applies the rules on what leaves together.
func (c *checker) checkOutcome(o *exchange.Outcome) {
	for i := range outcomeRules {
		r := &outcomeRules[i]
		for _, at := range r.broken(c, o) {
			if r.bad != nil && c.choice(r, at.write).Makes(o) {
				continue
			}
			d := c.report(at.write.Node, r.category, r.message, at.args...)
			if d == nil {
				continue
			}
			d.Related = related(at.partner, r.partner)
			if r.fix != nil && c.mayFix(at.write) {
				d.SuggestedFixes = r.fix(c, at)
			}
		}
	}
}

// checkAround reports an origin that is added to that of a library around the handler.
func (c *checker) checkAround(a policy.Around) {
	w := a.Outcome.AllowedBy()
	if w.Verb != framework.Add {
		return
	}
	if w.Member != nil && w.Member.Once {
		if s, ok := a.Outcome.AllowOrigin[0].String(); !ok || s == a.Before.Origin {
			return // it is there already, perhaps
		}
	}
	if d := c.report(w.Node, "duplicate", allowOriginTwice); d != nil {
		d.Related = related(a.Library, "this middleware has set the header before")
	}
}

// mayFix reports whether a fix of a write is to be made: not where the write is to
// be moved first.
func (c *checker) mayFix(w *exchange.Write) bool {
	return c.fixes && !c.res.ComesLate(w.Node.Pos())
}

// report adds a finding, unless the place has one. It must be filled in before
// the next is added.
func (c *checker) report(n ast.Node, category, message string, args ...any) *analysis.Diagnostic {
	at := place{n.Pos(), category}
	if c.seen[at] {
		return nil
	}
	c.seen[at] = true
	c.found = append(c.found, analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: category,
		URL:      "#hdr-Analyzer_corsvalue",
		Message:  fmt.Sprintf(message, args...),
	})
	return &c.found[len(c.found)-1]
}

func related(n ast.Node, message string) []analysis.RelatedInformation {
	if n == nil {
		return nil
	}
	return []analysis.RelatedInformation{{Pos: n.Pos(), End: n.End(), Message: message}}
}

func contains(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}

// correct returns the fix that makes a literal value what was meant.
func (c *checker) correct(w *exchange.Write, kind fixkind.Kind, meant string, ok bool) []analysis.SuggestedFix {
	if !ok {
		return nil
	}
	return c.edit.Fix(w, kind, c.edit.CorrectValue(w, meant))
}
