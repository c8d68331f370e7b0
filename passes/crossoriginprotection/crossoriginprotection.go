package crossoriginprotection

import (
	"fmt"
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// Analyzer is the crossoriginprotection analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "crossoriginprotection",
	Doc:      passdoc.Extract(doc, "crossoriginprotection"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/crossoriginprotection",
	Requires: []*analysis.Analyzer{exchange.Settings},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	given := pass.ResultOf[exchange.Settings].(*exchange.Given)
	c := &checker{pass: pass, root: given.Root, edit: &settingfix.Editor{Pass: pass, Given: given}, dead: make(map[ast.Expr]bool), seen: make(map[place]bool)}
	for _, r := range given.Records {
		if r.Library.Subject == framework.CORS {
			c.noteDead(policy.Of(given, r))
		}
	}
	for _, r := range given.Records {
		if r.Library.Subject != framework.Forgery {
			continue
		}
		for _, s := range r.Of(framework.Trusted) {
			c.each(s, func(e policy.Entry) { c.trusted(r, e) })
		}
		for _, s := range r.Of(framework.Bypass) {
			c.each(s, func(e policy.Entry) { c.bypass(r, e) })
		}
	}
	c.unenforced()
	return nil, nil
}

// A checker reports what is wrong with the settings of a package.
type checker struct {
	pass *analysis.Pass
	root inspector.Cursor
	edit *settingfix.Editor
	dead map[ast.Expr]bool // entries that corsconfig reports
	seen map[place]bool
}

// A place has one finding of each category.
type place struct {
	pos      token.Pos
	category string
}

// noteDead notes the entries of a CORS library's list that no origin matches.
func (c *checker) noteDead(p *policy.Policy) {
	if !p.Lists() {
		return
	}
	for i := range p.Entries {
		if _, dead := p.Spelling(&p.Entries[i]); dead {
			c.dead[p.Entries[i].Expr] = true
		}
	}
}

// each calls f with the text of a setting, if it is known.
func (c *checker) each(s *record.Setting, f func(policy.Entry)) {
	for _, e := range policy.Entries(s) {
		if e.Known && e.Expr != nil {
			f(e)
		}
	}
}

// trusted reports an origin that is never trusted.
func (c *checker) trusted(r *record.Record, e policy.Entry) {
	if e.Text == "" || isSent(e.Text) || isUnsettled(e.Text) || c.dead[e.Expr] {
		return
	}
	why := refusal(e.Text)
	meant, ok := cors.RepairOrigin(e.Text)
	send := ""
	if ok {
		send = ": they send " + meant
	}
	category, message := "unmatched", fmt.Sprintf("no requests are trusted by this: browsers do not send %q as Origin%s", e.Text, send)
	if why != "" {
		category = "refused"
		message = fmt.Sprintf("no requests are trusted by this: AddTrustedOrigin returns an error for %q, since %s", e.Text, why)
		if c.dropsError(r.Node) {
			message += ", and the error is dropped"
		}
	}
	c.report(r, e, category, message, func() []analysis.SuggestedFix {
		if !ok {
			return nil
		}
		return fix.Suggest(c.pass, fixkind.OneOrigin, c.edit.Rewrite(&e, meant))
	})
}

// dropsError reports whether nothing is made of what a call returns.
func (c *checker) dropsError(call ast.Node) bool {
	cur, ok := c.root.FindNode(call)
	if !ok {
		return false
	}
	switch parent := cur.Parent().Node().(type) {
	case *ast.ExprStmt, *ast.DeferStmt, *ast.GoStmt:
		return true
	case *ast.AssignStmt:
		id, ok := parent.Lhs[0].(*ast.Ident)
		return ok && id.Name == "_" && len(parent.Lhs) == 1
	}
	return false
}

// bypass reports a pattern that lets all requests through, or all of a method or
// to a host.
func (c *checker) bypass(r *record.Record, e policy.Entry) {
	s, ok := scopeOf(e.Text)
	if !ok || !isProtected(s.method) {
		return
	}
	call, ok := c.root.FindNode(r.Node)
	if !ok || c.isChosen(call, maxCallers) {
		return
	}
	requests := "request"
	if s.method != "" {
		requests = s.method + " request"
	}
	if s.host != "" {
		requests += " to " + s.host
	}
	message := fmt.Sprintf("the pattern %q matches every %s: none is protected from what other sites make of it", e.Text, requests)
	if s == (scope{}) {
		message = fmt.Sprintf("the pattern %q matches every request: nothing is protected from other sites", e.Text)
	}
	c.report(r, e, "bypass", message, func() []analysis.SuggestedFix {
		if s.host != "" {
			return nil // that all of a host is let through may be meant
		}
		return fix.Suggest(c.pass, fixkind.RemoveBypass, c.without(call, e))
	})
}

// without returns the edits that delete a call, if the pattern stands there, or
// the pattern from a list.
func (c *checker) without(call inspector.Cursor, e policy.Entry) []analysis.TextEdit {
	cur, ok := c.root.FindNode(e.Expr)
	switch {
	case !ok:
		return nil
	case cur.Parent() == call && call.ParentEdgeKind() == edge.ExprStmt_X:
		return fix.DeleteStmt(c.pass.Fset, call.Parent())
	case cur.ParentEdgeKind() == edge.CompositeLit_Elts:
		return c.edit.Unlist(&e)
	}
	return nil
}

func (c *checker) report(r *record.Record, e policy.Entry, category, message string, fixes func() []analysis.SuggestedFix) {
	if at := (place{e.Expr.Pos(), category}); c.seen[at] {
		return
	} else {
		c.seen[at] = true
	}
	d := analysis.Diagnostic{
		Pos:      e.Expr.Pos(),
		End:      e.Expr.End(),
		Category: category,
		URL:      "#hdr-Analyzer_crossoriginprotection",
		Message:  message,
	}
	if e.Expr.Pos() < r.Node.Pos() || r.Node.End() < e.Expr.End() {
		d.Related = []analysis.RelatedInformation{{Pos: r.Node.Pos(), End: r.Node.End(), Message: "the protection is told here"}}
	}
	if !prove.Trying(c.pass) {
		d.SuggestedFixes = fixes()
	}
	c.pass.Report(d)
}
