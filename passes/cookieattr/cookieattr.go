package cookieattr

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cookiefix"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the cookieattr analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "cookieattr",
	Doc:      passdoc.Extract(doc, "cookieattr"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/cookieattr",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

// A pos is where a mistake is.
type pos struct{ start, end token.Pos }

func at(n ast.Node) pos { return pos{n.Pos(), n.End()} }

// A finding is a mistake at a place, with the cookies that have it.
type finding struct {
	at       pos
	category string
	message  string
	related  []analysis.RelatedInformation
	cookies  []*exchange.Cookie
	repairs  []repair
}

// A repair is a kind of fix and its edits, one group for each cookie.
type repair struct {
	kind  fixkind.Kind
	edits [][]analysis.TextEdit
}

// An inspection collects the findings of a package.
type inspection struct {
	pass     *analysis.Pass
	res      *exchange.Result
	fx       *cookiefix.Fixer
	findings []*finding
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	in := &inspection{pass: pass, res: res, fx: cookiefix.New(pass, res)}
	for _, sent := range res.Sent {
		for _, c := range sent.Cookies {
			for i := range rules {
				in.apply(&rules[i], sent, c)
			}
		}
		in.lines(sent)
		in.replaced(sent)
	}
	in.deletions()
	in.requests()
	for _, f := range in.findings {
		in.report(f)
	}
	return nil, nil
}

// apply reports a cookie that breaks a rule, unless one that is sent from the
// same place, with the same culprit, keeps it: then whether it does depends on
// something that only the running program knows.
func (in *inspection) apply(r *rule, sent *exchange.Sent, c *exchange.Cookie) {
	if !sent.Complete || !r.broken(c) || c.Line != nil && garbled(c.Line) {
		return
	}
	culprit := r.culprit(sent, c)
	if culprit == nil || slices.ContainsFunc(sent.Cookies, func(other *exchange.Cookie) bool {
		return r.culprit(sent, other) == culprit && !r.broken(other)
	}) {
		return
	}
	var rep repair
	isShared := c.Received && sent.Lead != sent.Node // others hand theirs to what sends it
	if r.fix != nil && !isShared && !prove.Trying(in.pass) {
		rep.kind, rep.edits = r.fix(in.fx, c)
	}
	in.add(&finding{at: at(culprit), category: r.category, message: r.message(c), cookies: []*exchange.Cookie{c}, repairs: []repair{rep}})
}

// add adds a finding, or to one of the same mistake at the same place another
// cookie that has it.
func (in *inspection) add(f *finding) {
	for _, old := range in.findings {
		if old.at == f.at && old.category == f.category {
			old.cookies = append(old.cookies, f.cookies...)
			for i := range old.repairs {
				if old.repairs[i].kind == f.repairs[i].kind {
					old.repairs[i].edits = append(old.repairs[i].edits, f.repairs[i].edits...)
				}
			}
			return
		}
	}
	in.findings = append(in.findings, f)
}

func (in *inspection) report(f *finding) {
	d := analysis.Diagnostic{
		Pos:      f.at.start,
		End:      f.at.end,
		Category: f.category,
		URL:      "#hdr-Analyzer_cookieattr",
		Message:  f.message,
		Related:  f.related,
	}
	if !prove.Trying(in.pass) && !in.res.ComesLate(f.at.start) {
		for _, rep := range f.repairs {
			if len(rep.edits) > 0 {
				d.SuggestedFixes = append(d.SuggestedFixes, fix.Suggest(in.pass, rep.kind, rep.edits...)...)
			}
		}
	}
	in.pass.Report(d)
}
