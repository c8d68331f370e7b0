package exchange

import (
	"go/constant"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// Ask asks a setting that is a function about a request: a text that it is given is
// the Origin, and it lets that in if it returns true and no error and, if it
// returns a text, the Origin. An answer that is not known leaves the replay
// incomplete; so does a function that is out of sight.
func (g *Given) Ask(s *record.Setting, req *Request) *Replay {
	g.asking.Lock()
	defer g.asking.Unlock()
	d := newDomain(g.pass, g.x.Prog)
	d.asked = req
	out := &Replay{Origin: req.Headers[cors.Origin], d: d}
	if s.Value.Kind != flow.Func || s.At == nil || s.Value.Fn.Body == nil && s.Value.Fn.Obj == nil {
		return out
	}
	fn := s.Value.Fn
	d.root, d.start = fn, fn
	d.tracking = &asking{headerTracking{domain: d, prog: g.x.Prog}}
	x := g.x.Replay(d)
	x.Limit = maxReplay
	states, results, complete := x.Ask(s.At, s.Value, d.operands(x, fn, req))
	var all []*Outcome
	for i, st := range states {
		yes, known := d.letsIn(x, st, results[i], out.Origin)
		if !known || st.Unsure {
			complete = false
			continue
		}
		o := &Outcome{flags: st.Flags, st: st, d: d, of: fn}
		all = append(all, o)
		if yes {
			out.Passing = append(out.Passing, o)
		} else {
			out.refusing = append(out.refusing, o)
		}
	}
	for _, o := range all {
		o.all = all
	}
	d.incomplete[fn] = !complete
	out.Complete, out.Tests, out.Supposed, out.Hosts, out.Work = complete, d.seen, d.supposed, d.hosts, x.Work()
	return out
}

// operands returns what a function is given that is asked about a request.
func (d *domain) operands(x *flow.Exec, fn *flow.Fn, req *Request) (args []flow.Value) {
	for i, t := range typesIn(d.signature(fn).Params()) {
		if isString(t) {
			args = append(args, d.give(x, req.Headers[cors.Origin]))
			continue
		}
		n := flow.Constant(constant.MakeInt64(int64(i)))
		args = append(args, d.OfType(flow.Value{ID: x.Derived("parameter", n), Class: flow.Config}, t))
	}
	return args
}

// signature returns that of a function.
func (d *domain) signature(fn *flow.Fn) *types.Signature {
	if fn.Obj != nil {
		return fn.Obj.Signature()
	}
	return d.info.TypeOf(fn.Type).(*types.Signature)
}

// typesIn returns the types of parameters or results.
func typesIn(vars *types.Tuple) (list []types.Type) {
	for v := range vars.Variables() {
		list = append(list, v.Type())
	}
	return list
}

// letsIn returns whether a function that returns v lets an origin in.
func (d *domain) letsIn(x *flow.Exec, st *flow.State, v flow.Value, origin string) (yes, known bool) {
	results := v.Elems
	if v.Kind != flow.Tuple {
		results = []flow.Value{v}
	}
	yes = true
	for i, t := range typesIn(d.signature(d.start).Results()) {
		r := x.Known(st, results[i])
		switch {
		case isBoolean(t):
			b, ok := r.Bool()
			if !ok {
				return false, false
			}
			yes = yes && b
		case isString(t):
			s, ok := r.String()
			if !ok {
				return false, false
			}
			yes = yes && s == origin
		case isError(t):
			if r.Kind != flow.Nil && r.Source != failure && r.Kind != flow.Object {
				return false, false
			}
			yes = yes && r.Kind == flow.Nil
		}
	}
	return yes, true
}

// asking is a run of a function that is asked about a request.
type asking struct{ headerTracking }

// inline runs all of it: such functions are small, and what they call has a say.
func (*asking) inline(*flow.Exec, *flow.Fn, *flow.Call) bool { return true }
