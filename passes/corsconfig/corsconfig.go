package corsconfig

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/lookout"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// Analyzer is the corsconfig analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "corsconfig",
	Doc:      passdoc.Extract(doc, "corsconfig"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/corsconfig",
	Requires: []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	given := pass.ResultOf[exchange.Settings].(*exchange.Given)
	c := &checker{pass: pass, given: given, edit: &settingfix.Editor{Pass: pass, Given: given}, filled: make(map[ast.Node]bool), inOrder: make(map[ast.Node]bool), ended: make(map[*record.Record]bool), reported: make(map[mistake]bool)}
	var policies []*policy.Policy
	bad := make(map[*record.Record]bool)
	for _, r := range given.Records {
		if r.Library.Subject != framework.CORS {
			continue
		}
		p := policy.Of(given, r)
		policies = append(policies, p)
		bad[r] = p.LetsIn(true)
		for _, s := range p.Of(framework.Credentials) {
			if s.Node != nil && !bad[r] {
				c.inOrder[s.Node] = true
			}
		}
		if !p.IsEmpty() {
			c.filled[r.Node] = true
		}
	}
	c.allowing = allowing(pass, policies)
	for _, p := range policies {
		if bad[p.Record] && given.Chosen(p.Record, func(r *record.Record) bool { return bad[r] }) {
			continue
		}
		c.check(p)
	}
	return nil, nil
}

// A checker reports what is wrong with the policies of a package.
type checker struct {
	pass     *analysis.Pass
	given    *exchange.Given
	edit     *settingfix.Editor
	guards   *lookout.Lookout        // nil until it is needed
	allowing []types.Object          // the lists and predicates of the package that tell whom to let in
	filled   map[ast.Node]bool       // calls that some path gives origins, or a function
	inOrder  map[ast.Node]bool       // what allows credentials for settings that let no stranger in
	ended    map[*record.Record]bool // settings of which a fix takes the credentials away
	reported map[mistake]bool
}

// allowing returns the lists and predicates that an Origin is checked against by the
// package's own code, and the lists that it gives a library.
func allowing(pass *analysis.Pass, policies []*policy.Policy) (list []types.Object) {
	list = slices.Collect(pass.ResultOf[exchange.Analyzer].(*exchange.Result).Allowing())
	for _, p := range policies {
		if p.LetsIn(false) || !p.Listed || !p.Lists() {
			continue
		}
		for _, s := range p.Of(framework.Origins) {
			id, ok := s.Operand.(*ast.Ident)
			if !ok {
				continue
			}
			if obj := pass.TypesInfo.Uses[id]; obj != nil && obj.Parent() == pass.Pkg.Scope() && !slices.Contains(list, obj) {
				list = append(list, obj)
			}
		}
	}
	return list
}

// A mistake is a category of findings at a place.
type mistake struct {
	pos, end token.Pos
	category string
}

// check reports what is wrong with a policy.
func (c *checker) check(p *policy.Policy) {
	if c.refused(p) || c.isDropped(p) {
		return
	}
	if p.Credentials == policy.On {
		c.credentialed(p)
	}
	c.stars(p)
	c.hidden(p)
	if p.Lists() {
		for i := range p.Entries {
			c.unmatched(p, &p.Entries[i])
		}
	}
	if p.Asks() && p.Check.Part == framework.Check && !p.Accepts {
		c.checked(p)
	}
	c.vary(p)
}

// isDropped reports whether the middleware that a call makes is given to nobody: it has
// no responses.
func (c *checker) isDropped(p *policy.Policy) bool {
	call, ok := p.Node.(*ast.CallExpr)
	if !ok {
		return false
	}
	t := c.pass.TypesInfo.TypeOf(call)
	if _, ok := t.Underlying().(*types.Signature); !ok {
		return false
	}
	cur, ok := c.given.Root.FindNode(call)
	if !ok {
		return false
	}
	switch parent := cur.Parent().Node().(type) {
	case *ast.ExprStmt:
		return true
	case *ast.AssignStmt:
		id, ok := parent.Lhs[0].(*ast.Ident)
		return ok && id.Name == "_" && len(parent.Lhs) == 1
	}
	return false
}

// refused reports settings with which the program does not start.
func (c *checker) refused(p *policy.Policy) bool {
	if p.Conflict() {
		s := p.Of(framework.Everyone)[0]
		c.report(p, s.Node, "refused", "the program does not start: every origin is allowed, and the origins that are listed or checked would not count", c.suggest(fixkind.AskList, c.edit.Without(s)))
		return true
	}
	if e := p.RefusedEntry(); e != nil {
		c.report(p, e.Expr, "refused", fmt.Sprintf("the program does not start: the middleware takes no %q for an origin%s", e.Text, since(p)), c.refusedFixes(p, e))
		return true
	}
	a, known := p.Answer(policy.Strangers[0])
	if !known || !a.Refused {
		return false
	}
	// Have: * with credentials, or no origins where there must be some.
	switch star := p.Star(); {
	case star != nil:
		c.report(p, star.Expr, "refused", "no browser takes * with credentials, and this middleware refuses it"+since(p), c.starFixes(p, star))
	case c.filled[p.Node]:
		return false // a setting decides
	case p.Rules.None == framework.Refused:
		c.report(p, p.Node, "refused", "the program does not start: no origin is allowed", c.list(p, p.Node, func(l settingfix.Listing) []analysis.TextEdit { return c.amongOthers(p, l) }))
	default:
		c.report(p, c.blame(p), "refused", "no browser takes *, which is allowed where no origin is listed, with credentials, and this middleware refuses it"+since(p), c.emptyFixes(p))
	}
	return true
}

// since says from which version on a middleware refuses settings, if it is not known
// whether that is used.
func since(p *policy.Policy) string {
	if p.Version != "" || p.Rules.Since == "" {
		return ""
	}
	return " since " + p.Rules.Since
}

// credentialed reports whom a policy lets read responses with the user's cookies.
func (c *checker) credentialed(p *policy.Policy) {
	const every = "every site can read these responses with the user's cookies: "
	const rejected = "browsers reject every credentialed response that carries Access-Control-Allow-Origin: *"
	for _, origin := range policy.Strangers {
		a, known := p.Answer(origin)
		if !known || !a.Credentials || a.By != nil && a.By.Text != p.Rules.StarWord() {
			continue
		}
		open := a.Origin == origin
		if !open && a.Origin != "*" {
			continue
		}
		category, message := "wildcard", rejected
		switch {
		case a.By != nil:
			if open {
				category, message = "open", every+fmt.Sprintf("%q lets each origin in, which is sent back", a.By.Text)
			}
			c.report(p, a.By.Expr, category, message, c.starFixes(p, a.By))
		case c.sendsStar(p, a):
			c.report(p, p.Sent().Node, category, message, c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p)))
		case p.Everyone == policy.On:
			if open {
				category, message = "open", every+"each origin is let in, and sent back"
			}
			c.report(p, p.Of(framework.Everyone)[0].Node, category, message, c.everyoneFixes(p))
		case p.IsEmpty():
			if c.filled[p.Node] {
				return // a setting decides
			}
			message += ", which is sent where no origin is listed"
			if open {
				category, message = "open", every+"where no origin is listed, each is sent back"
			}
			c.report(p, c.blame(p), category, message, c.emptyFixes(p))
		case p.Check != nil:
			c.accepting(p, every)
		}
		return
	}
	if !p.Lists() {
		return
	}
	for i := range p.Entries {
		// Have: whoever an entry lets in may get a * all the same.
		origin := p.Allowed(&p.Entries[i])
		if a, known := p.Answer(origin); origin != "" && known && a.Credentials && c.sendsStar(p, a) {
			c.report(p, p.Sent().Node, "wildcard", rejected, c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p)))
			return
		}
	}
	for i := range p.Entries {
		c.entry(p, &p.Entries[i])
	}
}

// sendsStar reports whether an answer has the * that a setting says is sent to whoever is
// let in.
func (c *checker) sendsStar(p *policy.Policy, a policy.Answer) bool {
	return p.Sent() != nil && p.Sent().Node != nil && a.Origin == "*"
}

// accepting reports a function that accepts each origin, perhaps by some settings only:
// what ends that for all of them is no repair for who has others.
func (c *checker) accepting(p *policy.Policy, every string) {
	if probe.OfSetting(c.given, p.Check, true).Refuses() {
		c.report(p, p.Check.Node, "open", every+"this function accepts each origin, which is sent back, as long as no setting says otherwise", nil)
		return
	}
	c.report(p, p.Check.Node, "open", every+"this function accepts each origin, which is sent back", c.checkFixes(p))
}

// entry reports an entry that lets others in than those that are meant.
func (c *checker) entry(p *policy.Policy, e *policy.Entry) {
	witness, anyone := p.Witness(e)
	switch {
	case anyone && e.Itself:
		c.report(p, e.Expr, "open", "every site can read these responses with the user's cookies: the origin that asks is listed, whatever it is", c.starFixes(p, e))
		return
	case anyone:
		c.report(p, e.Expr, "pattern", fmt.Sprintf("every site can read these responses with the user's cookies: %s matches %q", witness, e.Text), c.starFixes(p, e))
		return
	case witness != "":
		c.report(p, e.Expr, "pattern", fmt.Sprintf("the pages of %s, which anyone can have, can read these responses with the user's cookies: it matches %q", witness, e.Text), c.starFixes(p, e))
		return
	}
	if _, ok := p.Match(e, "null"); ok {
		c.report(p, e.Expr, "null", "every site can read these responses with the user's cookies: a sandboxed frame has the origin null", c.nullFixes(p, e))
		return
	}
	if origin, ok := p.Insecure(e); ok {
		c.report(p, e.Expr, "insecure", fmt.Sprintf("whoever is in the network can answer as %s, and read these responses with the user's cookies", origin), c.edit.Encrypt(p, e))
	}
}

// unmatched reports an entry that no origin of a browser matches.
func (c *checker) unmatched(p *policy.Policy, e *policy.Entry) {
	spelling, dead := p.Spelling(e)
	if !dead {
		return
	}
	message := fmt.Sprintf("browsers send no origin that matches %q", e.Text)
	if spelling != "" {
		message += ": they send " + spelling
	}
	c.report(p, e.Expr, "unmatched", message, c.spellingFixes(p, e, spelling))
}

// checked reports what a function that decides about origins does not keep out, or
// never lets in.
func (c *checker) checked(p *policy.Policy) {
	for _, f := range probe.Worst(probe.OfSetting(c.given, p.Check, p.Credentials == policy.On).Search()) {
		category := "check"
		switch f.Kind {
		case probe.Null, probe.Insecure:
			category = f.Kind.Category()
		case probe.Never:
			category = "unmatched"
		}
		if p.Credentials == policy.On || f.Kind == probe.Never {
			edit := &probe.Editor{Pass: c.pass, Root: c.given.Root}
			c.report(p, f.Place, category, f.Message("can read these responses with the user's cookies"), edit.Fixes(f))
		}
	}
}

// vary reports answers that depend on the Origin without saying so.
func (c *checker) vary(p *policy.Policy) {
	var a policy.Answer
	known := false
	for _, origin := range policy.Strangers {
		if a, known = p.Answer(origin); known && a.Origin != "" {
			break
		}
	}
	switch {
	case a.Credentials && a.Origin != "" && a.Origin != "*", p.Rules.Uncached:
		return // whoever mends the former mends this
	case p.Rules.Vary == framework.Never && known && c.several(p) && p.Lists() && p.Star() == nil,
		p.Rules.Vary == framework.Never && p.Check != nil && p.Check.State == record.Known,
		p.Rules.Vary == framework.Several && p.Check != nil && p.Check.State == record.Known && p.Listed && len(p.Entries) < 2 && p.Star() == nil:
	default:
		return
	}
	if c.pass.ResultOf[exchange.Analyzer].(*exchange.Result).AddsVary(c.pass.TypesInfo) {
		return // what does may be around this one
	}
	place := p.Node
	if p.Check != nil {
		place = p.Check.Node
	}
	c.report(p, place, "vary", "caches give the answer for one origin to another: this middleware sends no Vary: Origin", nil)
}

// several reports whether the list allows more than one origin.
func (c *checker) several(p *policy.Policy) bool {
	return len(p.Entries) > 1 || len(p.Entries) == 1 && p.Several(&p.Entries[0])
}

// stars reports lists of names in which a * means nothing: the library takes it for a
// name, or sends it as it is, and with credentials browsers do. Once a fix takes those
// away, the * is what it was meant to be.
func (c *checker) stars(p *policy.Policy) {
	c.starsIn(p, framework.Headers, "header", "headers", "Access-Control-Allow-Headers", headerNames)
	c.starsIn(p, framework.Methods, "method", "methods", "Access-Control-Allow-Methods", methodNames)
	c.starsIn(p, framework.Exposed, "header", "exposed", "Access-Control-Expose-Headers", namesOf{})
}

func (c *checker) starsIn(p *policy.Policy, part framework.Part, what, category, header string, names namesOf) {
	for _, s := range p.Of(part) {
		var message string
		switch {
		case s.Names:
			message = fmt.Sprintf("this middleware takes the * for a %s of that name, and allows nothing else by it", what)
		case s.Literal && p.Credentials == policy.On:
			message = fmt.Sprintf("with credentials, browsers take the * in %s for a %s of that name", header, what)
			switch part {
			case framework.Methods:
				message += ": only GET, HEAD and POST still work"
			case framework.Exposed:
				message += ", and let a page read no more than without it"
			}
		default:
			continue
		}
		entries := policy.Entries(s)
		for i, e := range entries {
			if e.Expr != nil && e.Known && e.Text == "*" {
				var fixes []analysis.SuggestedFix
				if s.Names || !c.ended[p.Record] {
					fixes = c.namesFixes(p, &entries[i], len(entries), names)
				}
				c.report(p, e.Expr, category, message, fixes)
			}
		}
	}
}

// hidden reports what is among the exposed headers although no page may read it.
func (c *checker) hidden(p *policy.Policy) {
	for _, s := range p.Of(framework.Exposed) {
		entries := policy.Entries(s)
		for i, e := range entries {
			if name, found := cors.ForbiddenMember(e.Text); found && s.Literal && e.Expr != nil && e.Known {
				message := fmt.Sprintf("browsers never let a page read %s, whatever Access-Control-Expose-Headers says", name)
				c.report(p, e.Expr, "exposed", message, c.hiddenFixes(&entries[i], len(entries)))
			}
		}
	}
}

// blame returns what a person would change where no origin is listed: what
// allows credentials.
func (c *checker) blame(p *policy.Policy) ast.Node {
	if s := p.Of(framework.Credentials); len(s) > 0 && s[0].Node != nil {
		return s[0].Node
	}
	return p.Node
}

// ofStrangers are the categories of what lets in who should not be.
var ofStrangers = []string{"open", "pattern", "check", "null", "insecure"}

// guarded reports whether code in view turns away strangers that a middleware lets in.
func (c *checker) guarded(p *policy.Policy) bool {
	if c.guards == nil {
		c.guards = lookout.NewGuards(c.given.Prog, c.given.Root)
	}
	return c.guards.Guarded(p.Node)
}

func (c *checker) report(p *policy.Policy, n ast.Node, category, message string, fixes []analysis.SuggestedFix) {
	if n == nil || c.reported[mistake{n.Pos(), n.End(), category}] || slices.Contains(ofStrangers, category) && c.guarded(p) {
		return
	}
	c.reported[mistake{n.Pos(), n.End(), category}] = true
	if e, ok := n.(ast.Expr); ok {
		end, _ := exchange.ByDefaultOf(c.pass.TypesInfo, e)
		message += end
	}
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: category,
		URL:      "#hdr-Analyzer_corsconfig",
		Message:  message,
	}
	if credentials := c.blame(p); p.Credentials == policy.On && credentials != n && !slices.Contains([]string{"unmatched", "vary"}, category) {
		related := "credentials are allowed here"
		if credentials == p.Node {
			related = "this allows credentials"
		}
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: credentials.Pos(), End: credentials.End(), Message: related})
	}
	if !prove.Trying(c.pass) {
		d.SuggestedFixes = fixes
	}
	c.ended[p.Record] = c.ended[p.Record] || len(fixes) > 0 && fixkind.ForbidCredentials.Is(fixes[0])
	c.pass.Report(d)
}
