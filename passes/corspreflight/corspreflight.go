package corspreflight

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/routing"
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
	libraries := framework.ConfiguresCORS(pass.Pkg)
	if len(res.Responses) == 0 && !libraries {
		return nil, nil
	}
	words := newWords(pass.TypesInfo, res)
	if !words.any() && !libraries {
		return nil, nil
	}
	c := &check{
		pass:       pass,
		res:        res,
		edit:       headerfix.New(pass, res),
		words:      words,
		registered: res.Routing().Registered(),
		behind:     res.Behind(),
		answering:  make(map[*flow.Fn]bool),
		reported:   make(map[ast.Node]bool),
	}
	c.given = c.headersGiven()
	c.passed()
	c.preceded()
	c.afterLogins()
	if !words.any() {
		return nil, nil
	}
	byStart := make(map[*flow.Fn][]*exchange.Response)
	var starts []*flow.Fn
	asked := make(map[*flow.Fn]bool) // that tell preflights from other requests
	for _, r := range res.Responses {
		asked[r.Start] = asked[r.Start] || slices.ContainsFunc(r.Outcomes, (*exchange.Outcome).Preflight)
	}
	for _, r := range res.Responses {
		if !asked[r.Start] && !c.concerns(r) {
			continue
		}
		if byStart[r.Start] == nil {
			starts = append(starts, r.Start)
		}
		byStart[r.Start] = append(byStart[r.Start], r)
	}
	for _, start := range starts {
		c.unreachable(byStart[start])
		c.try(byStart[start], asked[start])
	}
	return nil, nil
}

// A check looks at the preflights of a package.
type check struct {
	pass       *analysis.Pass
	res        *exchange.Result
	edit       *headerfix.Editor
	words      *words
	registered *routing.Registered
	behind     *routing.Behind
	answering  map[*flow.Fn]bool // see answers
	reported   map[ast.Node]bool

	// given are the headers that scripts of pages give requests, as far as the package
	// says that they may.
	given []string
}

// concerns reports whether a response is one of a function that has words about
// preflights, or whose headers are set by one that has.
func (c *check) concerns(r *exchange.Response) bool {
	if has, _ := c.words.of(r.Func); has {
		return true
	}
	return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool {
		has, _ := c.evidence(r.Func, o)
		return has
	})
}

// evidence reports whether an outcome's function, or the one that allows its
// origin, has words about preflights, and whether a header is among them.
func (c *check) evidence(fn *flow.Fn, o *exchange.Outcome) (has, names bool) {
	has, names = c.words.of(fn)
	if writer := c.writer(o); writer != nil && !names {
		h, n := c.words.of(writer)
		return has || h, n
	}
	return has, names
}

// writer returns the function that allows the origin of an outcome.
func (c *check) writer(o *exchange.Outcome) *flow.Fn {
	w := o.AllowedBy()
	if w == nil {
		return nil
	}
	return c.enclosing(w.Node)
}

func (c *check) enclosing(n ast.Node) *flow.Fn {
	cur, ok := c.res.Root.FindNode(n)
	if !ok {
		return nil
	}
	return c.res.Prog.Enclosing(cur)
}

// unreachable reports the tests for preflights of functions that get none, by how
// they are registered.
func (c *check) unreachable(responses []*exchange.Response) {
	if reg := c.registered; reg.ForOptions || len(reg.Unmatched)+len(reg.Split)+len(reg.Only) == 0 || c.mayBeAnswered() {
		return
	}
	for _, r := range responses {
		fns := []*flow.Fn{r.Func}
		for _, o := range r.Outcomes {
			if fn := c.writer(o); fn != nil && !slices.Contains(fns, fn) {
				fns = append(fns, fn)
			}
		}
		for _, fn := range fns {
			c.split(fn)
			if !c.isUnmatched(fn) {
				continue
			}
			for _, test := range c.words.tests[fn] {
				c.reportUnreachable(test, fn)
			}
		}
		c.untold(r, fns)
		c.leftToRouter(r, fns)
	}
}

// passed reports the middlewares of libraries that get no preflights, by how they are
// registered.
func (c *check) passed() {
	if len(c.registered.Passed) == 0 || c.mayBeAnswered() {
		return
	}
	for _, p := range c.registered.Passed {
		c.report(analysis.Diagnostic{
			Pos:      p.Library.Pos(),
			End:      p.Library.End(),
			Category: "unreachable",
			Message:  "browsers block what needs a preflight: none comes to this middleware, since there are routes for other methods only",
			Related:  []analysis.RelatedInformation{{Pos: p.At.Pos(), End: p.At.End(), Message: "a preflight is no request for a route of that"}},
		}, p.Library)
	}
}

// splitOf returns the routes by which preflights do not come to a function, or to one
// that it stands in, though they do by others.
func (c *check) splitOf(fn *flow.Fn) []routing.Route {
	for ; fn != nil; fn = c.res.Prog.Parent(fn) {
		if routes := c.registered.Split[fn]; routes != nil {
			return routes
		}
	}
	return nil
}

// split reports the routes for methods that need a preflight by which none comes to a
// function that would answer it.
func (c *check) split(fn *flow.Fn) {
	if len(c.words.tests[fn]) == 0 {
		return
	}
	for _, route := range c.splitOf(fn) {
		if at := route.At.Args[0]; c.needs(route.Methods, c.words.names[fn]) {
			test := c.words.tests[fn][0]
			c.report(analysis.Diagnostic{
				Pos:      at.Pos(),
				End:      at.End(),
				Category: "unreachable",
				Message:  "browsers block what needs a preflight: none comes to the handler of this route, which is for another method only",
				Related:  []analysis.RelatedInformation{{Pos: test.Pos(), End: test.End(), Message: "it would be answered here"}},
			}, at)
		}
	}
}

// isUnmatched reports whether a function, or one that it stands in, gets no
// preflights.
func (c *check) isUnmatched(fn *flow.Fn) bool {
	for ; fn != nil; fn = c.res.Prog.Parent(fn) {
		if c.registered.Unmatched[fn] != nil {
			return true
		}
	}
	return false
}

func (c *check) reportUnreachable(test ast.Expr, fn *flow.Fn) {
	var at *ast.CallExpr
	for ; fn != nil && at == nil; fn = c.res.Prog.Parent(fn) {
		at = c.registered.Unmatched[fn]
	}
	c.report(analysis.Diagnostic{
		Pos:      test.Pos(),
		End:      test.End(),
		Category: "unreachable",
		Message:  "browsers block what needs a preflight: none comes here, since there are routes for other methods only",
		Related:  []analysis.RelatedInformation{{Pos: at.Pos(), End: at.End(), Message: "a preflight is no request for a route of that"}},
	}, test)
}

// report reports a place once.
func (c *check) report(d analysis.Diagnostic, at ast.Node, fixes ...func() []analysis.SuggestedFix) {
	if c.reported[at] {
		return
	}
	c.reported[at] = true
	d.URL = "#hdr-Analyzer_corspreflight"
	if !prove.Trying(c.pass) {
		for _, f := range fixes {
			d.SuggestedFixes = append(d.SuggestedFixes, f()...)
		}
	}
	c.pass.Report(d)
}

// fix returns the fix of a kind, if there are edits.
func (c *check) fix(at ast.Node, kind fixkind.Kind, edits []analysis.TextEdit) []analysis.SuggestedFix {
	return c.edit.FixAt(at, kind, edits)
}
