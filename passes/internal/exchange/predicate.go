package exchange

import (
	"go/constant"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A Predicate is a function that code out of sight asks whether to allow an
// origin, which it is given as a text, or a request.
type Predicate struct {
	fn   flow.Value
	st   *flow.State // in which it was handed on
	x    *flow.Exec  // that came there
	pass *analysis.Pass
}

// An Answer is one way in which a predicate answers.
type Answer struct {
	*Outcome // the path, without a response
	Yes      bool
}

// A Verdict is what a predicate answers for one request.
type Verdict struct {
	Origin   string
	Answers  []Answer
	Tests    []*Test
	Complete bool // all answers are known, and none depends on what is not known of the request
	Supposed bool // a setting was supposed to be something
	Work     int
}

// predicate returns the predicate that a value is where it is handed on, nil if it
// is no function of the package.
func (d *domain) predicate(pass *analysis.Pass, x *flow.Exec, st *flow.State, v flow.Value) *Predicate {
	if v.Kind != flow.Func || v.Fn.Body == nil {
		return nil
	}
	return &Predicate{v, snapshot(st), x, pass}
}

// Ask asks a predicate about a request.
func (res *Result) Ask(p *Predicate, req *Request) *Verdict {
	res.replays.Lock()
	defer res.replays.Unlock()
	d := newDomain(p.pass, res.Prog)
	d.asked = req
	d.root, d.start = p.fn.Fn, p.fn.Fn
	d.tracking = &asking{headerTracking{domain: d, prog: res.Prog}}
	x := p.x.Replay(d)
	x.Limit = maxReplay
	states, results, complete := x.Ask(p.st, p.fn, d.askWith(x, p.fn.Fn, req))
	out := &Verdict{Origin: req.Headers[cors.Origin], Complete: complete, Tests: d.seen, Supposed: d.supposed, Work: x.Work()}
	for i, st := range states {
		yes, known := answer(x, st, results[i])
		if !known || st.Unsure {
			out.Complete = false
			continue
		}
		out.Answers = append(out.Answers, Answer{&Outcome{flags: st.Flags, st: st, d: d, of: p.fn.Fn}, yes})
	}
	return out
}

// answer returns the boolean among the results of a predicate, if it is known.
func answer(x *flow.Exec, st *flow.State, v flow.Value) (yes, known bool) {
	for _, r := range append([]flow.Value{v}, v.Elems...) {
		if yes, known = x.Known(st, r).Bool(); known {
			return yes, true
		}
	}
	return false, false
}

// askWith returns the operands of a predicate: a text is the Origin.
func (d *domain) askWith(x *flow.Exec, fn *flow.Fn, req *Request) (args []flow.Value) {
	for _, f := range fn.Type.Params.List {
		t := d.info.TypeOf(f.Type)
		for range max(len(f.Names), 1) {
			if isString(t) {
				args = append(args, d.give(x, req.Headers[cors.Origin]))
				continue
			}
			n := flow.Constant(constant.MakeInt64(int64(len(args))))
			args = append(args, d.OfType(flow.Value{ID: x.Derived("parameter", n), Class: flow.Config}, t))
		}
	}
	return args
}

// asking is a run of a predicate.
type asking struct{ headerTracking }

// inline runs all of it: predicates are small, and what they call has a say.
func (*asking) inline(*flow.Exec, *flow.Fn, *flow.Call) bool { return true }
