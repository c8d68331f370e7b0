package probe

import (
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// tryUnset looks whether a text that is empty, since a variable of the environment
// is not set, is found in every origin, or leaves a dot that every host may end with.
func (s *search) tryUnset() {
	if !s.tryUnsetBy(witness.Anybody, "") {
		s.tryUnsetBy([]string{witness.Dotted}, ".")
	}
}

// tryUnsetBy looks whether some origins come in then, by a test that looks for a text.
func (s *search) tryUnsetBy(origins []string, text string) (found bool) {
	var replays, asIs []*exchange.Replay
	for _, origin := range origins {
		as := s.replay(origin)
		if !as.Environment {
			return false
		}
		r := s.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}, Unset: true})
		replays, asIs = append(replays, r), append(asIs, as)
	}
	if s.everybodyPasses(asIs) || !s.everybodyPasses(replays) {
		return false
	}
	for _, t := range replays[0].Tests {
		if slices.ContainsFunc(replays, func(r *exchange.Replay) bool { return !isTrue(r, t) }) || !s.searchesFor(t, text) {
			continue
		}
		for _, o := range replays[0].Passing {
			if !o.Enabled() {
				found = true
				s.found = append(s.found, &Finding{Kind: Unset, Test: t, Place: t.Expr, Origin: replays[0].Origin, Outcome: o, Trusted: s.Trusts(o)})
			}
		}
	}
	return found
}

// anybodyAsIs returns the replays for origins that have nothing to do with the
// program, where nothing is supposed.
func (s *search) anybodyAsIs() (replays []*exchange.Replay) {
	for _, origin := range witness.Anybody {
		replays = append(replays, s.replay(origin))
	}
	return replays
}

// tryHost looks whether all origins come in by what the host of the server lacks, such as
// a port: asIs are replays in which no host is supposed.
func (s *search) tryHost(asIs []*exchange.Replay) {
	if s.everybodyPasses(asIs) || !s.everybodyPasses(s.anybody) {
		return
	}
	r := s.ask(witness.Evil[0])
	i := slices.IndexFunc(r.Tests, func(t *exchange.Test) bool {
		return t.True && slices.ContainsFunc(t.Operands, t.IsGiven) && !isTrue(asIs[0], t)
	})
	if i < 0 {
		return
	}
	// Have: a test of the Origin that holds only for such a server.
	for _, o := range r.Passing {
		if !o.Enabled() && !r.IsChosen(o) && s.Trusts(o) {
			t := r.Tests[i]
			s.found = append(s.found, &Finding{Kind: Scheme, Test: t, Place: t.Expr, Origin: r.Origin, Outcome: o, Trusted: true, Host: s.host})
			return
		}
	}
}
