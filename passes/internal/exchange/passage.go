package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Passage is what a middleware of the package does with a request that comes to it
// on its way to others.
type Passage struct {
	HandsOn bool            // on some path others go on with it, or may
	Ends    bool            // on some path nobody else does
	Takes   bool            // and browsers take the status for success, as far as it is known
	Answers []*ast.CallExpr // the calls that answer it then, as far as they are known
}

// Pass runs a middleware, or what makes one, with a request. It fails if what becomes of
// that is not known.
func (res *Result) Pass(pass *analysis.Pass, fn *flow.Fn, req *Request) (p Passage, ok bool) {
	res.replays.Lock()
	defer res.replays.Unlock()
	if res.passing == nil {
		res.passing = newPassing(pass, res)
	}
	t, x := res.passing.begin(req)
	t.runWith(x, fn, func(*flow.Fn, *flow.State) bool { return true })
	if len(t.incomplete) > 0 || !res.makesOne(t.domain, fn) {
		return Passage{}, false
	}
	for _, o := range t.outcomes {
		if !t.takesResponse(o.root) {
			continue
		}
		ok = true
		operands, context := t.contextOf(x, o.root)
		if !holdsResponse(context) {
			return Passage{}, false
		}
		of := operands[len(operands)-1].ID
		if o.st.Unsure || o.st.Flags&blurred != 0 || o.returned || o.proxy != nil || o.only != 0 && o.only != of {
			return Passage{}, false
		}
		p.add(o, of, context, o.of(of, t.domain).Status)
	}
	return p, ok
}

// add adds one way in which the request goes on, or is answered with a status, 0 if that is
// not known.
func (p *Passage) add(o outcome, of flow.ID, context types.Type, status int) {
	by := o.by
	if answered, ok := o.st.Slot(of, statusSlot); ok && by == nil && answered[0].Site != nil {
		by, _ = answered[0].Site.Data.(*commitment)
	}
	if handsOn, _ := o.handsOn(of); handsOn || o.only == 0 && continuesAfter(o, of, context) {
		p.HandsOn = true
		return
	}
	ends := o.only != 0 || !isSent(o.st, of) // else another outcome is how it left
	p.Ends = p.Ends || ends
	p.Takes = p.Takes || ends && (status == 0 || 200 <= status && status < 300)
	if by != nil && len(by.calls) > 0 && !slices.Contains(p.Answers, by.calls[0]) {
		p.Answers = append(p.Answers, by.calls[0])
	}
}

// continuesAfter reports whether a framework runs the handlers that come after the one
// that has returned, which run on a context of type t.
func continuesAfter(o outcome, of flow.ID, t types.Type) bool {
	rest, aborted := o.st.Slot(of, restSlot)
	return framework.Continues(t) && !(aborted && len(rest) == 0) && !(framework.StopsSent(t) && isSent(o.st, of))
}

// makesOne reports whether each function that makes a middleware returns in one place:
// else it may make others as well.
func (res *Result) makesOne(d *domain, start *flow.Fn) bool {
	return !slices.ContainsFunc(res.Prog.Functions(), func(fn *flow.Fn) bool {
		return res.Prog.IsWithin(fn, start) && !d.takesResponse(fn) && slices.ContainsFunc(flow.ResultTypes(d.info, fn), routing.IsHandling) && len(fn.Returns()) != 1
	})
}

// newPassing returns what runs middlewares, whatever headers the package names: all has a
// say in it that leads to a look at a cookie or at Authorization, or the like.
func newPassing(pass *analysis.Pass, res *Result) *replayer {
	asks := make(map[*flow.Fn]bool)
	for cur := range res.Root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.CallExpr)(nil)) {
		if asksForLogin(pass.TypesInfo, cur.Node()) {
			asks[res.Prog.Enclosing(cur)] = true
		}
	}
	d := newDomain(pass, res.Prog)
	d.headers = tracked
	d.buffering = res.buffers(pass.TypesInfo)
	d.defaults = newDefaults(pass.TypesInfo, res.Prog, res.Root)
	d.after = newAfterwards(pass.TypesInfo, res.Root, res.Prog, nil)
	t := &headerTracking{domain: d, prog: res.Prog, relevant: res.Prog.Reaching(func(fn *flow.Fn) bool { return asks[fn] })}
	d.tracking = t
	x := flow.New(res.Prog, d)
	x.Slice(res.Prog.Functions())
	return &replayer{pass: pass, t: t, x: x}
}

// asksForLogin reports whether code names Authorization or Cookie, or reads either by a
// function of its own, or reads what a script may have given.
func asksForLogin(info *types.Info, n ast.Node) bool {
	if call, ok := n.(*ast.CallExpr); ok {
		m := framework.MemberOf(typeutil.Callee(info, call))
		switch {
		case m == nil:
		case m.Verb == framework.Read && 0 <= m.Key && m.Key < len(call.Args):
			return cors.PreflightLacks(syntax.ConstantString(info, call.Args[m.Key]))
		default:
			return m.Verb == framework.ReceivedCookie || m.Verb == framework.ReceivedText || m.Verb == framework.Password
		}
		return false
	}
	name, ok := syntax.ConstantText(info, n)
	return ok && (cors.CanonicalName(name) == cors.Authorization || cors.CanonicalName(name) == cors.Cookie)
}

// askedPath returns the path of the URL that the request of a replay has, or the URL that
// has it.
func (d *domain) askedPath(x *flow.Exec, owner types.Type, field string, base flow.Value) (flow.Value, bool) {
	isRequest := base.Source == request && typematch.IsPointerTo(owner, "net/http", "Request")
	isText := isRequest && field == "RequestURI" || d.urls[base.ID] && field == "Path"
	switch {
	case d.asked == nil || !isText && !(isRequest && field == "URL") || d.request().Path == "":
	case isText:
		return d.give(x, d.asked.Path), true
	default:
		url := flow.Value{ID: x.Derived(".URL", base), Class: flow.Request}
		d.urls[url.ID] = true
		return url, true
	}
	return flow.Value{}, false
}
