package exchange

import "slices"

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
