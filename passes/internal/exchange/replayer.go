package exchange

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A replayer runs functions again, as a run for the headers did.
type replayer struct {
	pass *analysis.Pass
	t    *headerTracking
	x    *flow.Exec

	begun []*beginning // the last few
}

// begin returns what runs functions with a request.
func (p *replayer) begin(req *Request) (*headerTracking, *flow.Exec) {
	d := newDomain(p.pass, p.x.Prog)
	d.asked, d.headers, d.wildcards, d.after, d.defaults, d.named, d.carriedKeys = req, p.t.headers, p.t.wildcards, p.t.after, p.t.defaults, p.t.named, p.t.carriedKeys
	d.otherRoutes, d.buffering, d.routes, d.passing = p.t.otherRoutes, p.t.buffering, p.t.routes, p.t.passing
	t := *p.t
	t.domain = d
	d.tracking = &t
	x := p.x.Replay(d)
	x.Limit, x.Whole = maxReplay, req.Whole
	if v, ok := req.List.(*types.Var); ok {
		x.Hide(v)
	}
	return &t, x
}

func (p *replayer) replay(start *flow.Fn, req *Request) *Replay {
	t, x := p.run(start, req)
	d := t.domain
	out := &Replay{Origin: req.Headers[cors.Origin], Supposed: d.supposed, Starred: d.starred, Hosts: d.hosts, Addresses: d.addresses, Asked: d.told, Scripted: d.scripted, Environment: d.environment, Tests: d.seen, Work: x.Work(), trace: x.Trace(), d: d}
	responses := d.collect(x)
	know(responses)
	for _, r := range responses {
		for _, o := range r.Outcomes {
			out.Outcomes = append(out.Outcomes, Replayed{o, r.Func, r.id})
			if o.isOfInsider() {
				continue
			}
			if o.Allows() == out.Origin && len(o.AllowOrigin) == 1 && !o.Preflight() && !o.Failed && !o.isRefusal() {
				out.Passing = append(out.Passing, o)
			} else if len(o.AllowOrigin) == 0 || o.isForAnother(out.Origin) {
				out.refusing = append(out.refusing, o)
			}
		}
	}
	out.Complete = len(d.incomplete) == 0
	return out
}

// maxBegun is how many beginnings are kept: several analyzers ask in turns.
const maxBegun = 4

// run runs a function, and what it makes, with a request. What a function that makes
// handlers does before there is any request is run once for several that follow each other.
func (p *replayer) run(start *flow.Fn, req *Request) (*headerTracking, *flow.Exec) {
	i := slices.IndexFunc(p.begun, func(b *beginning) bool { return b.isOf(start, req) })
	if i < 0 {
		t, x := p.begin(req)
		t.start = start
		begin, end := t.bounds(x)
		x.RunFirst(start, begin, end)
		b := &beginning{t, x}
		if !b.isCommon() {
			x.RunRest(start, t.wants, begin, end)
			return t, x
		}
		p.begun = append(p.begun, b)
		if len(p.begun) > maxBegun {
			p.begun = p.begun[1:]
		}
		i = len(p.begun) - 1
	}
	t, x := p.begun[i].fork(req)
	begin, end := t.bounds(x)
	x.RunRest(start, t.wants, begin, end)
	return t, x
}

// A beginning is a replay of a function that has run, but for the literals that wait.
type beginning struct {
	t *headerTracking
	x *flow.Exec
}

// looks are what of the request of a replay a domain has looked at, of which some may
// have nothing to do with what it runs.
type looks struct {
	itself  bool // the method, the path, the address or the headers
	setting bool // Setting
	listed  bool // Listed
}

// request returns the request of a replay, for what it has by itself.
func (d *domain) request() *Request {
	d.looked.itself = true
	return d.asked
}

// isCommon reports whether others that make the same request, but for what that has by
// itself, may go on from there. No response was written to: nothing that is known changes
// when they do.
func (b *beginning) isCommon() bool {
	d := b.t.domain
	met := len(d.writes) + len(d.lates) + len(d.seen) + len(d.commits) + len(d.lines) + len(d.options) + len(d.setters)
	return b.x.Waits() && !d.looked.itself && met == 0 && b.x.Trace().IsEmpty()
}

// isOf reports whether a replay of a function with a request begins like that.
func (b *beginning) isOf(start *flow.Fn, req *Request) bool {
	d, was := b.t.domain, b.t.asked
	return d.start == start && was.List == req.List && was.Empty == req.Empty && was.Served == req.Served &&
		(was.Whole == req.Whole || len(d.incomplete) == 0) &&
		(was.Setting == req.Setting || !d.looked.setting) &&
		(was.Listed == req.Listed || !d.looked.listed) &&
		(was.Host == req.Host || !d.hosts) &&
		(was.Unset == req.Unset || !d.environment)
}

// fork returns what goes on from there with a request.
func (b *beginning) fork(req *Request) (*headerTracking, *flow.Exec) {
	t := *b.t
	t.domain = b.t.domain.fork()
	t.asked, t.tracking = req, &t
	x := b.x.Fork(t.domain)
	x.Whole = req.Whole
	return &t, x
}
