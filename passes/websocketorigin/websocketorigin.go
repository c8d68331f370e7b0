package websocketorigin

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/lookout"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// Analyzer is the websocketorigin analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "websocketorigin",
	Doc:      passdoc.Extract(doc, "websocketorigin"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/websocketorigin",
	Requires: []*analysis.Analyzer{exchange.Settings},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	given := pass.ResultOf[exchange.Settings].(*exchange.Given)
	c := &checker{
		pass:     pass,
		given:    given,
		edit:     &settingfix.Editor{Pass: pass, Given: given},
		known:    make(map[ast.Node]bool),
		filled:   make(map[ast.Node]bool),
		upgrades: make(map[ast.Node][]ast.Node),
		reported: make(map[mistake]bool),
	}
	var policies []*policy.Policy
	bad := make(map[*record.Record]bool)
	for _, r := range given.Records {
		if r.Library.Subject != framework.Sockets {
			continue
		}
		p := policy.Of(given, r)
		policies = append(policies, p)
		bad[r] = p.LetsIn(false)
		c.index(p)
	}
	for _, p := range policies {
		if c.isIdle(p) || bad[p.Record] && given.Chosen(p.Record, func(r *record.Record) bool { return bad[r] }) {
			continue
		}
		c.check(p)
	}
	return nil, nil
}

// A checker reports what is wrong with the upgrades of a package.
type checker struct {
	pass  *analysis.Pass
	given *exchange.Given
	edit  *settingfix.Editor
	look  *lookout.Lookout // nil until it is needed

	known    map[ast.Node]bool       // calls that upgrade by settings that are known
	filled   map[ast.Node]bool       // those of them that some path gives settings
	upgrades map[ast.Node][]ast.Node // those of them that have a setting, by what sets it
	reported map[mistake]bool
}

// A mistake is a category of findings at a place.
type mistake struct {
	pos, end token.Pos
	category string
}

// index notes which settings a call upgrades by.
func (c *checker) index(p *policy.Policy) {
	if p.Sink == nil {
		return
	}
	c.known[p.Node] = true
	c.filled[p.Node] = c.filled[p.Node] || !p.IsEmpty()
	for _, s := range p.Settings {
		if s.Node != nil && !slices.Contains(c.upgrades[s.Node], p.Node) {
			c.upgrades[s.Node] = append(c.upgrades[s.Node], p.Node)
		}
	}
}

// can is what whoever is let in can do.
const can = "can connect here, and whatever authenticates by cookie is open to it"

const every = "a page of any site " + can

// check reports whom an upgrader lets in.
func (c *checker) check(p *policy.Policy) {
	for _, origin := range policy.Strangers {
		a, known := p.Answer(origin)
		if !known || a.Origin == "" {
			continue
		}
		switch {
		case a.By != nil && a.By.Text != p.Rules.StarWord():
			// An entry that lets a stranger in is a pattern, or names that one.
		case a.By != nil:
			c.report(p, a.By.Setting, a.By.Expr, "open", every+fmt.Sprintf(": %q lets each Origin in", a.By.Text), c.starFixes(p, a.By))
			return
		case p.Everyone == policy.On:
			s := p.Of(framework.Everyone)[0]
			c.report(p, s, s.Node, "open", every+": the Origin is not checked", c.everyoneFixes(p, s))
			return
		case p.Check != nil:
			c.accepts(p)
			return
		case p.IsEmpty() && !c.filled[p.Node] && !c.isReportedAsMade(p):
			c.report(p, nil, p.Node, "open", every+c.absent(p), c.emptyFixes(p))
			return
		}
	}
	if p.Lists() {
		for i := range p.Entries {
			c.entry(p, &p.Entries[i])
		}
	}
	if p.Asks() && p.Check.Part == framework.Check && !c.accepts(p) {
		c.search(p)
	}
}

// isReportedAsMade reports whether what a call upgrades by is an upgrader that lets
// everyone in as it is made, or nothing upgrades by it there.
func (c *checker) isReportedAsMade(p *policy.Policy) bool {
	return p.Sink == nil || p.Sink.Way == framework.ByReceiver && p.Library.Makes(p.Sink.Recv)
}

// A supposition is one under which a function accepts each Origin.
type supposition struct {
	request exchange.Request
	says    string
}

const empty = " as long as no list has an entry"

var suppositions = []supposition{
	{exchange.Request{}, ""},
	{exchange.Request{Empty: true}, empty},
	{exchange.Request{Empty: true, Headers: map[string]string{cors.FetchSite: ""}}, " where there is no Sec-Fetch-Site, as over http"},
}

// accepts reports a function that accepts each Origin.
func (c *checker) accepts(p *policy.Policy) bool {
	for _, s := range slices.Concat(suppositions, c.servers(p), c.clients(p)) {
		says, before, ok := c.acceptsAll(p, s)
		message := every + ": this function accepts each Origin" + says
		switch {
		case !ok:
			continue
		case says == "": // it does nothing else
			c.report(p, p.Check, c.giver(p.Check), "open", message, c.sameOrigin(p, p.Check))
		case before:
			c.report(p, p.Check, c.giver(p.Check), "open", message, nil)
		default:
			c.report(p, p.Check, c.branch(p.Check, s.request.Served), "open", message, nil)
		}
		return true
	}
	return false
}

// servers returns a supposition for each text that a function compares with
// something: that it is the host of the server, which is the Host of the requests of
// all pages. The last one is that it is whatever the function compares it with.
func (c *checker) servers(p *policy.Policy) (list []supposition) {
	fn := p.Check.Value.Fn
	if p.Check.Value.Kind != flow.Func || fn.Body == nil {
		return nil
	}
	anyHost := handshake(supposition{}, witness.Anybody[0])
	asked := c.given.Ask(p.Check, &anyHost)
	if !asked.Hosts {
		return nil
	}
	body, ok := c.edit.Find(fn.Body)
	if !ok {
		return nil
	}
	add := func(e ast.Expr) {
		if v := c.pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.String && constant.StringVal(v) != "" {
			host := constant.StringVal(v)
			if name, _, _ := strings.Cut(host, ":"); !witness.IsPublic(name) {
				return // where it is developed
			}
			list = append(list, supposition{exchange.Request{Host: host}, " for a server at " + host})
		}
	}
	for cur := range body.Preorder((*ast.BinaryExpr)(nil), (*ast.CaseClause)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.BinaryExpr:
			add(n.X)
			add(n.Y)
		case *ast.CaseClause:
			for _, e := range n.List {
				add(e)
			}
		}
	}
	if asked.Asked {
		return list // who asks has a say as well
	}
	return append(list, supposition{exchange.Request{Served: true}, " as long as the Host is that of the server, which it is whatever page asks"})
}

// clients returns a supposition for each place that users may be at, if a function looks
// at the address that a request comes from, and not at what tells which page asks.
func (c *checker) clients(p *policy.Policy) (list []supposition) {
	anywhere := handshake(supposition{}, witness.Anybody[0])
	if asked := c.given.Ask(p.Check, &anywhere); !asked.Addresses || asked.Asked {
		return nil
	}
	for _, address := range witness.Addresses {
		list = append(list, supposition{exchange.Request{Address: address}, " from the addresses that it lets in, whatever page asks there"})
	}
	return list
}

// handshake returns the request for a WebSocket that a page of an origin makes, by a
// supposition.
func handshake(s supposition, origin string) exchange.Request {
	req := s.request
	req.Method = http.MethodGet
	req.Headers = map[string]string{cors.Origin: origin, cors.Upgrade: "websocket", "Sec-Websocket-Version": "13"}
	maps.Copy(req.Headers, s.request.Headers)
	return req
}

// acceptsAll reports whether a function accepts each Origin by a supposition, what
// else that takes, and whether it takes something where the function is handed on.
func (c *checker) acceptsAll(p *policy.Policy, s supposition) (says string, before, ok bool) {
	says = s.says
	if says == "" && c.given.OfEmpty(p.Check) {
		says, before = empty, true
	}
	for _, origin := range witness.Anybody {
		req := handshake(s, origin)
		r := c.given.Ask(p.Check, &req)
		if len(r.Open()) == 0 {
			return "", false, false
		}
		before = before || r.Before
		if r.Hosts && req.Host == "" && !req.Served {
			// Have: a comparison with a host that is not known, which may refuse.
			req.Host = witness.Server
			if len(c.given.Ask(p.Check, &req).Open()) == 0 {
				return "", false, false
			}
		}
		if says == "" && r.Refuses() {
			says = " as long as no setting says otherwise"
		}
	}
	return says, before, true
}

// giver returns what sets a function or, if that hands on others as well, what gives
// it this one.
func (c *checker) giver(s *record.Setting) ast.Node {
	if x := s.Value.Expr(s.Operand); x != nil && !c.isOnly(s) {
		return x
	}
	return s.Node
}

// branch returns the statement by which a function accepts each Origin in a branch of
// its own, if there is only one that can be meant; or what sets the function. Served says
// that it compares the Host, which another statement may return.
func (c *checker) branch(s *record.Setting, served bool) ast.Node {
	if s.Value.Fn.Body == nil {
		return s.Node
	}
	body, ok := c.edit.Find(s.Value.Fn.Body)
	if !ok {
		return s.Node
	}
	var only ast.Node
	for cur := range body.Preorder((*ast.ReturnStmt)(nil)) {
		ret := cur.Node().(*ast.ReturnStmt)
		if served && slices.ContainsFunc(ret.Results, c.namesHost) {
			return s.Node
		}
		if c.given.Prog.Enclosing(cur) != s.Value.Fn || len(ret.Results) != 1 || !isTrue(c.pass.TypesInfo, ret.Results[0]) || isRepeated(cur) {
			continue
		}
		if only != nil {
			return s.Node
		}
		only = ret
	}
	if only == nil {
		return s.Node
	}
	return only
}

// namesHost reports whether the host that was asked for stands in an expression.
func (c *checker) namesHost(e ast.Expr) bool {
	for n := range ast.Preorder(e) {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if m := framework.FieldOf(c.pass.TypesInfo.TypeOf(sel.X), sel.Sel.Name); m != nil && m.Verb == framework.Host {
				return true
			}
		}
	}
	return false
}

func isTrue(info *types.Info, e ast.Expr) bool {
	v := info.Types[e].Value
	return v != nil && v.Kind() == constant.Bool && constant.BoolVal(v)
}

// isRepeated reports whether a statement is in a loop, such as one over a list.
func isRepeated(cur inspector.Cursor) bool {
	for c := range cur.Enclosing((*ast.RangeStmt)(nil), (*ast.ForStmt)(nil), (*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		switch c.Node().(type) {
		case *ast.RangeStmt, *ast.ForStmt:
			return true
		}
		return false
	}
	return false
}

// absent says why everybody is let in where nothing says who is.
func (c *checker) absent(p *policy.Policy) string {
	for _, s := range p.Library.Settings {
		if s.Part == framework.Origins {
			return ": where no origin is listed, each is accepted"
		}
	}
	return ": the Origin is not checked"
}

// search reports the tests of a function that let in who should not be.
func (c *checker) search(p *policy.Policy) {
	for _, f := range probe.Worst(probe.OfSetting(c.given, p.Check, true).Search()) {
		c.report(p, p.Check, f.Place, f.Kind.Category(), f.Message(can), c.findingFixes(f))
	}
}

func (c *checker) report(p *policy.Policy, s *record.Setting, n ast.Node, category, message string, fixes []analysis.SuggestedFix) {
	if call, ok := n.(*ast.CallExpr); ok && n == p.Node {
		n = call.Fun // what it is given may be long
	}
	if n == nil || c.reported[mistake{n.Pos(), n.End(), category}] || c.looked(p, s) {
		return
	}
	c.reported[mistake{n.Pos(), n.End(), category}] = true
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: category,
		URL:      "#hdr-Analyzer_websocketorigin",
		Message:  message,
	}
	if s != nil {
		for _, upgrade := range c.upgrades[s.Node] {
			if upgrade == s.Node {
				continue
			}
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: upgrade.Pos(), End: upgrade.End(), Message: "it is asked here"})
		}
	}
	if !prove.Trying(c.pass) {
		d.SuggestedFixes = fixes
	}
	c.pass.Report(d)
}
