package probe

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// collect makes candidates of the texts that a replay has come to.
func (s *search) collect(r *exchange.Replay) {
	for _, t := range r.Tests {
		s.collectPorts(t)
		for _, pattern := range s.patternsOf(t) {
			if s.setting+s.port != "" {
				continue
			}
			for _, origin := range witness.Unencrypted(pattern) {
				s.addPattern(candidate{origin: origin, kind: Insecure, text: pattern, pattern: true})
			}
			s.collectDeadPattern(t, r.Origin, pattern)
		}
		for _, text := range s.textsOf(t) {
			sought := sought{text, s.isExact(t.Expr) && s.looksAtWhole(t, r.Origin)}
			if s.texts[sought] {
				continue
			}
			s.texts[sought] = true
			if s.setting+s.port == "" {
				s.collectEntry(t, r.Origin, text)
			}
			if sought.exact {
				continue
			}
			for _, origin := range witness.Origins(text) {
				s.add(origin, Lookalike, text)
			}
			for _, origin := range witness.Truncated(text) {
				s.add(origin, Lookalike, text)
			}
			for _, origin := range witness.Labels(text) {
				s.labels = append(s.labels, candidate{origin: origin, kind: Lookalike, text: text})
			}
			if strings.HasPrefix(text, ".") {
				for _, origin := range witness.Customers("*" + text) {
					s.add(origin, Lookalike, text)
				}
			}
		}
	}
}

// IsInsecure reports whether a text is an origin that browsers ask over http, from
// elsewhere than the machine or the network that they are on.
func IsInsecure(text string) bool {
	o, err := cors.ParseOrigin(text)
	return err == nil && o.Scheme == "http" && witness.IsPublic(o.Host) && !witness.IsEncrypted(o.Host)
}

// collectEntry makes candidates of a text that may be an entry of a list.
func (s *search) collectEntry(t *exchange.Test, origin, text string) {
	if text == cors.Null {
		return
	}
	if IsInsecure(text) && s.host == "" { // a page of the server itself came as it is served
		s.add(text, Insecure, text)
	}
	s.collectDead(t, origin, text)
	if host, ok := witness.Member(text); ok && !witness.IsEncrypted(host) {
		s.add("http://"+host, Insecure, text)
	}
}

// addPattern queues a candidate that was made of a regular expression.
func (s *search) addPattern(c candidate) {
	if !slices.Contains(s.patterns, c) {
		s.patterns, s.queue = append(s.patterns, c), append(s.queue, c)
	}
}

// Add queues a candidate; entries come first, since they are not guessed.
func (s *search) add(origin string, k Kind, text string) {
	c := candidate{origin: origin, kind: k, text: text}
	if k != Lookalike {
		s.queue = slices.Insert(s.queue, 0, c)
	} else if !slices.ContainsFunc(s.queue, func(c candidate) bool { return c.origin == origin }) {
		s.queue = append(s.queue, c)
	}
}

// counts reports whether a test compares a number, such as that of the labels of a host.
func counts(t *exchange.Test) bool {
	return slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
		_, ok := v.Int()
		return ok && !t.IsGiven(v)
	})
}
