package lateheader

import (
	"go/ast"
	"net/http"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the lateheader analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "lateheader",
	Doc:      passdoc.Extract(doc, "lateheader"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/lateheader",
	Requires: []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	Run:      prove.RunWithout(probe.Exposed, ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	c := &check{
		pass:    pass,
		res:     res,
		edit:    headerfix.New(pass, res),
		written: make(map[*exchange.Write]*exchange.Written),
		late:    make(map[ast.Node]*exchange.Late),
	}
	for _, w := range res.Writes {
		c.written[w.Write] = w
	}
	c.lateHeaders()
	c.preflights()
	c.lateCookies()
	c.lateMiddlewares()
	return nil, nil
}

// A check is one run.
type check struct {
	pass    *analysis.Pass
	res     *exchange.Result
	edit    *headerfix.Editor
	written map[*exchange.Write]*exchange.Written
	late    map[ast.Node]*exchange.Late // by statement
}

// -- headers that are late --

// lateHeaders reports the headers that are set when they have left, those that
// stand together once.
func (c *check) lateHeaders() {
	for _, l := range c.res.Late {
		if stmt, ok := c.edit.Writing(l.Node); ok {
			c.late[stmt.Node()] = l
		}
	}
	told := make(map[*exchange.Late]bool)
	for _, l := range c.res.Late {
		if told[l] {
			continue
		}
		g := c.group(l)
		for _, l := range g.lates {
			told[l] = true
		}
		c.report(g)
	}
}

// A group is late writes that stand together.
type group struct {
	stmts []inspector.Cursor // nil for one that is no statement of its own
	nodes []ast.Node         // the writes, in source order
	lates []*exchange.Late
}

// group returns what stands with a late write.
func (c *check) group(l *exchange.Late) group {
	stmt, ok := c.edit.Writing(l.Node)
	if !ok {
		return group{nodes: []ast.Node{l.Node}, lates: []*exchange.Late{l}}
	}
	isLate := func(cur inspector.Cursor) bool {
		other := c.late[cur.Node()]
		return other != nil && slices.Equal(other.By, l.By)
	}
	var stop ast.Node
	if len(l.By) == 1 {
		stop = l.By[0]
	}
	g := group{stmts: c.edit.Run(stmt, l.Writes[0], isLate, stop)}
	for _, cur := range g.stmts {
		if other := c.late[cur.Node()]; other != nil {
			g.lates = append(g.lates, other)
		}
		g.nodes = append(g.nodes, written(cur.Node()))
	}
	return g
}

// written returns the write that a statement is.
func written(stmt ast.Node) ast.Node {
	if x, ok := stmt.(*ast.ExprStmt); ok {
		return x.X
	}
	return stmt
}

func (c *check) report(g group) {
	l := g.lates[0]
	at := g.nodes[0]
	d := analysis.Diagnostic{
		Pos:      at.Pos(),
		End:      at.End(),
		Category: "late",
		URL:      "#hdr-Analyzer_lateheader",
		Message:  message(g),
	}
	for _, by := range l.By {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: by.Pos(), End: by.End(), Message: "the headers are sent here"})
	}
	for _, n := range g.nodes[1:] {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: n.Pos(), End: n.End(), Message: "this comes too late as well"})
	}
	switch {
	case prove.Trying(c.pass):
	case g.timely():
		d.SuggestedFixes = c.edit.Fix(l.Writes[0], fixkind.Return, c.edit.Return(g.by()))
	case c.isOnlyWay(g) && c.isSafe(g):
		d.SuggestedFixes = c.edit.Fix(l.Writes[0], fixkind.HeadersFirst, c.edit.Hoist(g.stmts, l.By[0]))
	}
	c.pass.Report(d)
}

// message says what is lost, and whether it always is.
func message(g group) string {
	l := g.lates[0]
	isWrite := g.nodes[0] != l.Node || !l.Leads
	switch {
	case !g.timely() && isWrite:
		return "browsers never get this header: it is set after the headers of the response were sent"
	case !g.timely():
		return "browsers never get the headers that this call sets: those of the response were sent before it"
	case isWrite:
		return "browsers do not get this header where the headers of the response were sent before it is set"
	}
	return "browsers do not get the headers that this call sets where those of the response were sent before it"
}

// timely reports whether some path comes to the group in time.
func (g group) timely() bool {
	return slices.ContainsFunc(g.lates, func(l *exchange.Late) bool { return l.Timely })
}

// by returns the calls that have sent the headers, each once.
func (g group) by() (calls []*ast.CallExpr) {
	for _, l := range g.lates {
		for _, call := range l.By {
			if !slices.Contains(calls, call) {
				calls = append(calls, call)
			}
		}
	}
	return calls
}

// again reports whether on some path one of the group's headers has left already:
// set earlier, it would be there twice, or instead.
func (g group) again() bool {
	return slices.ContainsFunc(g.lates, func(l *exchange.Late) bool { return l.Again })
}

// isOnlyWay reports whether all that comes to a group has sent the headers by
// one call, a statement before it in its list.
func (c *check) isOnlyWay(g group) bool {
	return len(g.stmts) > 0 && !g.timely() && !g.again() && len(g.lates[0].By) == 1 && c.edit.Begins(g.lates[0].By[0]) && c.edit.Beside(g.lates[0].By[0], g.stmts[0])
}

// isSafe reports whether the headers of a group may be sent: none of them allows
// more than it says, and no other analyzer would have to say something of the
// response then.
func (c *check) isSafe(g group) bool {
	var origins, credentials, vary []*exchange.Write
	var outcomes []*exchange.Outcome
	for _, l := range g.lates {
		for _, w := range l.Writes {
			switch w.Header {
			case cors.AllowOrigin:
				origins = append(origins, w)
			case cors.AllowCredentials:
				credentials = append(credentials, w)
			case cors.Vary:
				vary = append(vary, w)
			}
		}
		outcomes = append(outcomes, l.Outcomes...)
	}
	for _, o := range outcomes {
		if o.Tested() && (len(origins) > 0 || len(vary) > 0 && !isOfFunction(g.stmts[0])) {
			return false // the response depends on the Origin
		}
		if len(credentials) > 0 && len(origins) == 0 && len(o.AllowOrigin) > 0 && !isExplicit(o.AllowOrigin) {
			return false
		}
	}
	allowed := len(credentials) > 0 || slices.ContainsFunc(outcomes, func(o *exchange.Outcome) bool { return len(o.Credentials) > 0 })
	for _, w := range origins {
		if c.written[w] == nil {
			return false // it is copied from a map
		}
		values := c.written[w].Values
		if allowed && !isExplicit(values) || slices.ContainsFunc(values, exchange.Value.OfRequest) {
			return false
		}
	}
	return true
}

// isExplicit reports whether all values are constants other than *.
func isExplicit(values []exchange.Value) bool {
	return !slices.ContainsFunc(values, func(v exchange.Value) bool {
		s, ok := v.String()
		return !ok || cors.IsWildcard(s)
	})
}

// isOfFunction reports whether a statement stands in a function's own list.
func isOfFunction(stmt inspector.Cursor) bool {
	switch stmt.Parent().Parent().Node().(type) {
	case *ast.FuncDecl, *ast.FuncLit:
		return true
	}
	return false
}

// -- preflights --

// preflights reports where a preflight is answered before the headers are set
// that other requests get.
func (c *check) preflights() {
	told := make(map[ast.Node]bool)
	choice := exchange.NewChoice(isBare, allows)
	for _, r := range c.res.Responses {
		for _, o := range r.Outcomes {
			if !isBare(o) || !o.Complete() || choice.Makes(o) || slices.ContainsFunc(c.res.ByFunc(r), allowsPreflight) || c.isLate(o) {
				continue
			}
			for _, other := range r.Outcomes {
				by, stmt := c.before(o, other)
				if by == nil || told[by] {
					continue
				}
				told[by] = true
				c.reportPreflight(r, o, other, by, stmt)
			}
		}
	}
}

// isBare reports whether an outcome is the answer to a preflight, by which it
// would pass, that allows no origin, whatever the Origin.
func isBare(o *exchange.Outcome) bool {
	return o.Preflight() && 200 <= o.Status && o.Status < 300 && len(o.SentBy()) > 0 &&
		len(o.AllowOrigin) == 0 && !o.Blurred() && !o.Tested()
}

// allows reports whether an outcome allows an origin.
func allows(o *exchange.Outcome) bool { return len(o.AllowOrigin) > 0 }

// allowsPreflight reports whether an outcome is the answer to a preflight and
// allows an origin, or may.
func allowsPreflight(o *exchange.Outcome) bool {
	return o.Preflight() && (allows(o) || o.Blurred())
}

// isLate reports whether an outcome was sent by a call after which its headers
// are late.
func (c *check) isLate(o *exchange.Outcome) bool {
	return slices.ContainsFunc(c.res.Late, func(l *exchange.Late) bool {
		return slices.ContainsFunc(l.By, func(by *ast.CallExpr) bool { return slices.Contains(o.SentBy(), by) })
	})
}

// before returns the call by which a preflight was answered, and the statement
// that has it, if the headers of another outcome, of what it may be for, are set
// further down in the list of that.
func (c *check) before(o, other *exchange.Outcome) (by *ast.CallExpr, stmt inspector.Cursor) {
	if other.Preflight() || other.AllowedBy() == nil || o.IsApart(other) {
		return nil, stmt
	}
	for _, call := range o.SentBy() {
		if stmt, ok := c.edit.Above(call, other.AllowedBy()); ok {
			return call, stmt
		}
	}
	return nil, stmt
}

// reportPreflight reports that o, the answer to a preflight, leaves by a call before the
// headers of another outcome are set.
func (c *check) reportPreflight(r *exchange.Response, o, other *exchange.Outcome, by *ast.CallExpr, branch inspector.Cursor) {
	w := other.AllowedBy()
	d := analysis.Diagnostic{
		Pos:      by.Pos(),
		End:      by.End(),
		Category: "preflight",
		URL:      "#hdr-Analyzer_lateheader",
		Message:  "browsers block what needs a preflight: this answers it before Access-Control-Allow-Origin is set",
		Related: []analysis.RelatedInformation{{
			Pos:     w.Node.Pos(),
			End:     w.Node.End(),
			Message: "Access-Control-Allow-Origin is set here",
		}},
	}
	if !prove.Trying(c.pass) && !c.edit.Opens(r, branch, refuses) && len(other.AllowOrigin) == 1 && !other.Tested() && !slices.ContainsFunc(other.AllowOrigin, exchange.Value.OfRequest) && (len(o.Credentials)+len(other.Credentials) == 0 || isExplicit(other.AllowOrigin)) {
		if stmt, ok := c.edit.Writing(w.Node); ok {
			isOther := func(cur inspector.Cursor) bool {
				return slices.ContainsFunc(slices.Concat(other.Credentials, other.Vary), func(v exchange.Value) bool {
					return v.Write != nil && v.Write.Node == written(cur.Node())
				})
			}
			if run := c.edit.Run(stmt, w, isOther, nil); isReadable(other) && hasCredentials(r, w, run) {
				d.SuggestedFixes = c.edit.Fix(w, fixkind.HeadersFirst, c.edit.Hoist(run, branch.Node()))
			}
		}
	}
	c.pass.Report(d)
}

// isReadable reports whether browsers can read what an outcome allows, as far as it is
// known: else that is to be mended where it stands.
func isReadable(o *exchange.Outcome) bool {
	isWrong := func(is func(string) bool) func(exchange.Value) bool {
		return func(v exchange.Value) bool {
			s, ok := v.String()
			return ok && !is(s)
		}
	}
	isOrigin := func(s string) bool { return cors.CheckAllowOrigin(s) == cors.OriginFine }
	return !slices.ContainsFunc(o.AllowOrigin, isWrong(isOrigin)) && !slices.ContainsFunc(o.Credentials, isWrong(cors.AllowsCredentials))
}

// hasCredentials reports whether statements have all writes of credentials beside one of
// the origin: a preflight that is told of the origin only is refused as well.
func hasCredentials(r *exchange.Response, origin *exchange.Write, stmts []inspector.Cursor) bool {
	isElsewhere := func(v exchange.Value) bool {
		return v.Write != nil && !slices.ContainsFunc(stmts, func(cur inspector.Cursor) bool { return v.Write.Node == written(cur.Node()) })
	}
	return !slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool {
		return o.AllowedBy() == origin && slices.ContainsFunc(o.Credentials, isElsewhere)
	})
}

// refuses reports whether an outcome allows no origin what it answers. That something
// failed may be told.
func refuses(o *exchange.Outcome) bool {
	return !allows(o) && o.Status < http.StatusBadRequest
}

// -- cookies --

// A lateCookie is a place at which a cookie is sent that has missed its response.
type lateCookie struct {
	at      ast.Node
	by      *ast.CallExpr // what sent the headers, nil if that is not one call
	message string
	timely  bool // on some paths it comes in time
}

// lateCookies reports the cookies that are sent when the headers have left, each
// place once, however the program comes there, and those that stand together once.
func (c *check) lateCookies() {
	var list []*lateCookie
	late := make(map[ast.Node]bool)
	timely := make(map[ast.Node]bool)
	for _, s := range c.res.Sent {
		timely[s.Node] = timely[s.Node] || s.MayBeTimely()
	}
	for _, s := range c.res.Sent {
		if !s.Late || late[s.LateAt] {
			continue
		}
		late[s.LateAt] = true
		// Have: what leads to a cookie by a call of its own is late itself.
		l := &lateCookie{at: s.LateAt, by: s.By, timely: s.MayBeTimely() || s.LateAt == s.Node && timely[s.Node]}
		l.message = cookieMessage(l.at == s.Node, l.timely)
		list = append(list, l)
	}
	slices.SortStableFunc(list, func(l, m *lateCookie) int { return int(l.at.Pos() - m.at.Pos()) })
	for len(list) > 0 {
		g := c.together(list)
		c.reportCookies(g)
		list = list[len(g):]
	}
}

// together returns the first of some cookies, with those that follow it one statement
// after the other, and are late by the same call.
func (c *check) together(list []*lateCookie) []*lateCookie {
	stmt, ok := c.edit.Writing(list[0].at)
	n := 1
	for ok && n < len(list) && list[0].by != nil && list[n].by == list[0].by && list[n].message == list[0].message {
		next, isStmt := c.edit.Writing(list[n].at)
		after, has := stmt.NextSibling()
		if !isStmt || !has || after != next {
			break
		}
		stmt = next
		n++
	}
	return list[:n]
}

// reportCookies reports late cookies that stand together.
func (c *check) reportCookies(g []*lateCookie) {
	first := g[0]
	d := analysis.Diagnostic{
		Pos:      first.at.Pos(),
		End:      first.at.End(),
		Category: "cookie",
		URL:      "#hdr-Analyzer_lateheader",
		Message:  first.message,
	}
	if first.by != nil {
		d.Related = []analysis.RelatedInformation{{Pos: first.by.Pos(), End: first.by.End(), Message: "the headers are sent here"}}
		switch {
		case prove.Trying(c.pass):
		case first.timely:
			d.SuggestedFixes = c.edit.FixAt(first.at, fixkind.Return, c.edit.Return([]*ast.CallExpr{first.by}))
		case c.edit.Begins(first.by):
			d.SuggestedFixes = c.edit.FixAt(first.at, fixkind.HeadersFirst, c.edit.Hoist(c.statements(g), first.by))
		}
	}
	for _, l := range g[1:] {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: l.at.Pos(), End: l.at.End(), Message: "this comes too late as well"})
	}
	c.pass.Report(d)
}

// statements returns those that are nothing but the cookies, nil if one is more.
func (c *check) statements(g []*lateCookie) (stmts []inspector.Cursor) {
	for _, l := range g {
		stmt, ok := c.edit.Writing(l.at)
		if !ok {
			return nil
		}
		stmts = append(stmts, stmt)
	}
	return stmts
}

// cookieMessage says what is lost, and whether it always is.
func cookieMessage(isCookie, timely bool) string {
	switch {
	case isCookie && !timely:
		return "browsers never get this cookie: it is set after the headers of the response were sent"
	case isCookie:
		return "browsers do not get this cookie where the headers of the response were sent before it is set"
	case !timely:
		return "browsers never get the cookie that this call sets: the headers of the response were sent before it"
	}
	return "browsers do not get the cookie that this call sets where the headers of the response were sent before it"
}
