package probe

import (
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// A check may compare the labels of a host one by one. What it wants next is known once an
// origin has those before, so that one is made from another.

// collectLabels makes a candidate of an origin that a test of one of its labels has
// refused, and of those with more labels if there are such tests.
func (s *search) collectLabels(t *exchange.Test, origin string) {
	if t.True || s.setting+s.port+s.host != "" {
		return
	}
	for i := 0; i+1 < len(t.Operands); i += 2 {
		for _, l := range labelsOf(t, t.Operands[i], t.Operands[i+1]) {
			for _, below := range witness.Below {
				s.addRelabelled(below, l.wanted)
			}
			if o, ok := witness.Relabel(origin, l.given, l.wanted); ok {
				s.addRelabelled(o, l.wanted)
			}
		}
	}
}

// A labelPair is a label that a request has, and what a test compares it with.
type labelPair struct{ given, wanted string }

// labelsOf returns the labels that two operands of a test are, if they differ: of lists,
// each pair.
func labelsOf(t *exchange.Test, v, w flow.Value) (pairs []labelPair) {
	if !t.IsGiven(v) {
		v, w = w, v
	}
	if v.Kind == flow.List && w.Kind == flow.List && len(v.Elems) == len(w.Elems) {
		for i := range v.Elems {
			pairs = append(pairs, labelsOf(t, v.Elems[i], w.Elems[i])...)
		}
		return pairs
	}
	given, ok := v.String()
	wanted, isText := w.String()
	if ok && isText && t.IsGiven(v) && !t.IsGiven(w) && given != wanted && witness.IsLabel(given) && witness.IsLabel(wanted) {
		pairs = append(pairs, labelPair{given, wanted})
	}
	return pairs
}

// addRelabelled queues an origin that was made for its labels, once.
func (s *search) addRelabelled(origin, text string) {
	if !s.relabelled[origin] {
		s.relabelled[origin] = true
		s.later = append(s.later, candidate{origin: origin, kind: Lookalike, text: text, relabelled: true})
	}
}
