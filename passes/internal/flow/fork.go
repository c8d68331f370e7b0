package flow

import (
	"maps"
	"slices"
)

// Fork returns an Exec that goes on for another client where x, a replay, is between the
// run of a root and those of the literals that wait. Both may go on, in turns. What x was
// given so far, if anything, is not known there.
func (x *Exec) Fork(dom Domain) *Exec {
	y := *x
	y.dom = dom
	y.decider, _ = dom.(Decider)
	y.trace = newTrace()
	y.held, y.queues, y.heads, y.noted, y.looked = idSet{}, nil, nil, nil, nil
	y.fields, y.forgot, y.bitten, y.again = maps.Clone(x.fields), maps.Clone(x.forgot), maps.Clone(x.bitten), maps.Clone(x.again)
	y.inPlace, y.values, y.partial = maps.Clone(x.inPlace), maps.Clone(x.values), maps.Clone(x.partial)
	y.skipped = x.skipped.clone()
	y.seen, y.statics = maps.Clone(x.seen), maps.Clone(x.statics)
	y.uses, y.repeats, y.boxed = cloneSets(x.uses), cloneSets(x.repeats), cloneSets(x.boxed)
	y.pending, y.waiting = slices.Clone(x.pending), slices.Clone(x.waiting)
	return &y
}

func cloneSets[K1, K2 comparable, V any](sets map[K1]map[K2]V) map[K1]map[K2]V {
	out := make(map[K1]map[K2]V, len(sets))
	for k, set := range sets {
		out[k] = maps.Clone(set)
	}
	return out
}

// Waits reports whether literals wait for [Exec.RunRest].
func (x *Exec) Waits() bool { return len(x.pending) > 0 }

// IsEmpty reports whether nothing was computed of what a replay was given, and nothing
// given.
func (t *Trace) IsEmpty() bool { return len(t.given)+len(t.deductions) == 0 }
