package exchange

import (
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// What a replay tells of whether its origin is let in.

// Open returns the outcomes by which an origin is let in, but for those that whoever
// runs the program has to choose, and those of requests that differ from others which
// are refused, or may be. If it has nothing to do with the program, what it has passed is no
// check.
func (p *Replay) Open() (open []*Outcome) {
	allows := func(o *Outcome) bool { return slices.Contains(p.Passing, o) }
	refuses := func(o *Outcome) bool { return slices.Contains(p.refusing, o) }
	choice := NewChoice(allows, refuses)
	for _, o := range p.Passing {
		chosen := o.Blurred() || o.Enabled() || choice.Makes(o)
		isOfRequest := func(r *Outcome) bool { return !o.isSetApart(r) }
		if !chosen && !slices.ContainsFunc(p.refusing, isOfRequest) && !slices.ContainsFunc(p.undecided, isOfRequest) {
			open = append(open, o)
		}
	}
	return open
}

// IsChosen reports whether an origin is let in by an outcome only as long as a switch
// or a mode is what it is there, which it is not by default, as far as the code says:
// where it is something else, the origin is refused. A text that the origin is compared
// with, or that is looked for in it, is no mode, nor is whether a list has elements.
func (p *Replay) IsChosen(o *Outcome) bool {
	return o.anySetting(func(id flow.ID, f flow.Fact) bool {
		_, isLength := p.d.lengths[id]
		if p.d.texts[id] || p.d.entries[id] || p.d.declared[id] || isLength {
			return false
		}
		differs := func(other *Outcome) bool { return other.differsIn(id, f) }
		return slices.ContainsFunc(p.refusing, differs) && !slices.ContainsFunc(p.Passing, differs)
	})
}

// IsAsOpen reports whether who makes this request may read without credentials, by a *,
// wherever one may that another request let in by an outcome: what tells the two apart
// keeps nobody out then.
func (p *Replay) IsAsOpen(o *Outcome, of *Replay) bool {
	reads := func(r Replayed) bool {
		return r.Wildcard() && !r.Preflight() && !r.Failed && !r.isRefusal() && !r.Enabled() && !r.Contradicts(o)
	}
	if !p.Complete || !slices.ContainsFunc(p.Outcomes, reads) {
		return false
	}
	failsPreflights := slices.ContainsFunc(of.refusing, (*Outcome).Preflight)
	return !slices.ContainsFunc(p.Outcomes, func(r Replayed) bool {
		switch {
		case len(r.AllowOrigin) > 0 && !r.Failed && !r.isRefusal():
			return false
		case r.Preflight():
			return !failsPreflights && !r.IsApart(o)
		}
		return !r.Contradicts(o)
	})
}

// Refuses reports whether, by some settings or for some requests like this one,
// nobody is let in.
func (p *Replay) Refuses() bool { return !p.Complete || len(p.refusing) > 0 }

// Tells reports whether the replay tells of somebody that he is let in, or is not.
func (p *Replay) Tells() bool {
	return len(p.Outcomes) > 0 || len(p.Passing) > 0 || len(p.refusing) > 0
}
