package exchange

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Ask asks a setting that is a function about a request: a text that it is given is
// the Origin, and it lets that in if it returns true and no error and, if it
// returns a text, the Origin. An answer that is not known leaves the replay
// incomplete; so does a function that is out of sight.
func (g *Given) Ask(s *record.Setting, req *Request) *Replay {
	g.asking.Lock()
	defer g.asking.Unlock()
	d := newDomain(g.pass, g.x.Prog)
	d.asked, d.defaults, d.tree = req, g.d.defaults, g.Root
	out := &Replay{Origin: req.Headers[cors.Origin], d: d}
	if s.Value.Kind != flow.Func || len(s.Instances) == 0 || s.Value.Fn.Body == nil && s.Value.Fn.Obj == nil {
		return out
	}
	fn := s.Value.Fn
	d.root, d.start = fn, fn
	d.tracking = &asking{headerTracking{domain: d, prog: g.x.Prog}}
	out.Before = g.chooseBetween(d, s.Instances)
	x := g.x.Replay(d)
	x.Limit = maxReplay
	out.Complete = !s.More
	var all []*Outcome
	for _, in := range s.Instances {
		all = append(all, out.ask(x, in, d.operands(x, fn, req))...)
	}
	for _, o := range all {
		o.all = all
	}
	d.incomplete[fn] = !out.Complete
	out.trace = x.Trace()
	out.Tests, out.Supposed, out.Starred, out.Hosts, out.Addresses, out.Asked, out.Scripted, out.Environment = d.seen, d.supposed, d.starred, d.hosts, d.addresses, d.told, d.scripted, d.environment
	return out
}

// chooseBetween makes those settings ones of a domain by which functions that are
// handed on differ. It reports whether no list has elements by one that there would be
// of use.
func (g *Given) chooseBetween(d *domain, instances []record.Instance) (before bool) {
	for _, in := range instances {
		in.At.Facts(func(id flow.ID, f flow.Fact) {
			differs := func(other record.Instance) bool { return g.d.differs(other.At, id, f) }
			if g.d.settings[id] && slices.ContainsFunc(instances, differs) {
				d.settings[id], d.elements[id], d.absent[id], d.ensured[id] = true, g.d.elements[id], g.d.absent[id], g.d.ensured[id]
				if is := g.d.lengths[id]; is != nil && d.asked.Empty {
					d.absent[id], before = is, true
				}
			}
		})
	}
	return before
}

// OfEmpty reports whether a setting is there only where a list that is a setting, or a map,
// has no elements.
func (g *Given) OfEmpty(s *record.Setting) bool {
	return len(s.Instances) > 0 && !slices.ContainsFunc(s.Instances, func(in record.Instance) bool {
		found := false
		in.At.Facts(func(id flow.ID, f flow.Fact) {
			is, empty := f.Is(), g.d.lengths[id]
			found = found || is != nil && empty != nil && is.Kind() == empty.Kind() && constant.Compare(is, token.EQL, empty)
		})
		return !found
	})
}

// ask runs a function that is handed on, and adds how it lets the origin in, and how
// not.
func (p *Replay) ask(x *flow.Exec, in record.Instance, operands []flow.Value) (all []*Outcome) {
	states, results, complete := x.Ask(in.At, in.Value, operands, func(id flow.ID) bool { return p.d.settings[id] })
	for i, st := range states {
		if st.Flags&secret != 0 {
			continue
		}
		yes, known := p.d.letsIn(x, st, results[i], p.Origin)
		o := &Outcome{flags: st.Flags, st: st, d: p.d, of: p.d.root}
		if !known || st.Unsure {
			complete = false
			if !yes {
				p.undecided = append(p.undecided, o)
			}
			continue
		}
		all = append(all, o)
		if yes {
			p.Passing = append(p.Passing, o)
		} else {
			p.refusing = append(p.refusing, o)
		}
	}
	p.Complete = p.Complete && complete
	p.Work += x.Work()
	return all
}

// operands returns what a function is given that is asked about a request.
func (d *domain) operands(x *flow.Exec, fn *flow.Fn, req *Request) (args []flow.Value) {
	for i, t := range typesIn(d.signature(fn).Params()) {
		if typematch.IsString(t) {
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
		case typematch.IsBoolean(t):
			b, ok := r.Bool()
			if !ok {
				b, ok = d.truthAs(r.Cond)
			}
			if !ok {
				return false, false
			}
			yes = yes && b
		case typematch.IsString(t):
			is, ok := x.Equal(r, d.give(x, origin)).Bool()
			if _, isText := r.String(); !isText || !ok {
				return false, false
			}
			yes = yes && is
		case syntax.IsError(t):
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
