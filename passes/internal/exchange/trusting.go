package exchange

import "slices"

// By returns the replay as one of a response's function: others that the same function makes
// have checks of their own.
func (p *Replay) By(r *Response) *Replay {
	by := *p
	by.whole = p // which may be asked for again
	isOther := func(o *Outcome) bool { return o.of != r.Func }
	by.Passing = slices.DeleteFunc(slices.Clone(p.Passing), isOther)
	by.refusing = slices.DeleteFunc(slices.Clone(p.refusing), isOther)
	by.Outcomes = slices.DeleteFunc(slices.Clone(p.Outcomes), func(o Replayed) bool { return o.Func != r.Func })
	by.Tests = slices.DeleteFunc(slices.Clone(p.Tests), func(t *Test) bool { return !t.In(r.Func) && !t.In(r.Start) })
	return &by
}

// Trusting returns the replay as one of what comes before credentials are allowed: an
// origin is let in that gets them, and one that only may read is refused.
func (p *Replay) Trusting() *Replay {
	t := *p
	t.Passing = nil
	t.refusing = slices.Clone(p.refusing)
	for _, o := range p.Passing {
		if o.Credentialed() {
			t.Passing = append(t.Passing, o)
		} else {
			t.refusing = append(t.refusing, o)
		}
	}
	return &t
}

// Reading returns the replay as one of who may read at all: an origin is let in that gets
// a *, too, as all do that come this far.
func (p *Replay) Reading() *Replay {
	r := *p
	r.Passing = slices.Clone(p.Passing)
	for _, o := range p.Outcomes {
		if o.Wildcard() && !o.isOfInsider() && !o.Preflight() && !o.Failed && !o.isRefusal() {
			r.Passing = append(r.Passing, o.Outcome)
		}
	}
	return &r
}

// RefusesByOrigin reports whether some of a function's outcomes let everybody read that
// come this far, and others, that a test of the Origin leads to, nobody.
func RefusesByOrigin(all []*Outcome) bool {
	isPublic := func(o *Outcome) bool { return o.Wildcard() && !o.isRefusal() && !o.Preflight() }
	isRefused := func(o *Outcome) bool { return o.Tested() && (len(o.AllowOrigin) == 0 || o.isRefusal()) }
	return slices.ContainsFunc(all, isPublic) && slices.ContainsFunc(all, isRefused)
}
