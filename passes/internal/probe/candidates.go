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
		s.collectLabels(t, r.Origin)
		for _, pattern := range s.patternsOf(t) {
			if s.setting+s.port != "" {
				continue
			}
			for _, origin := range witness.Unencrypted(pattern) {
				s.addPattern(candidate{origin: origin, kind: Insecure, text: pattern, pattern: true})
			}
			s.collectDeadPattern(t, r.Origin, pattern)
			for _, text := range witness.Matches(pattern) {
				s.addCustomers(beside(text), text)
			}
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
			if sought.exact || isScheme(text) {
				continue
			}
			for _, origin := range witness.Origins(text) {
				s.add(origin, Lookalike, text)
			}
			for _, origin := range witness.Truncated(text) {
				s.add(origin, Lookalike, text)
			}
			for _, origin := range slices.Concat(witness.AtPort(text), witness.Labels(text)) {
				s.later = append(s.later, candidate{origin: origin, kind: Lookalike, text: text})
			}
			s.collectCustomers(text)
		}
	}
}

// isScheme reports whether a text is the name of a scheme, which tells nothing of a host.
func isScheme(text string) bool { return text == "https" || text == "http" }

// maxParts is how many texts that hosts may begin with, or end with, are put together.
const maxParts = 4

// collectCustomers makes candidates of a text that may be what a company gives names below
// to its customers, or what the names begin with that a check lets in.
func (s *search) collectCustomers(text string) {
	if strings.HasPrefix(text, ".") {
		s.addCustomers("*"+text, text)
	}
	if s.setting+s.port+s.host != "" {
		return
	}
	scheme, name, found := strings.Cut(text, "://")
	if !found {
		scheme, name = "https", text
	}
	switch {
	case strings.HasPrefix(text, ".") && len(s.ends) < maxParts:
		s.ends = append(s.ends, text)
		for _, begin := range s.begins {
			s.addCustomers(begin+"*"+text, text)
		}
	case name != "" && !strings.ContainsAny(name, ".:/*") && !strings.HasPrefix(name, "-") && !isOfSite(name) && len(s.begins) < maxParts:
		s.begins = append(s.begins, scheme+"://"+name)
		for _, end := range s.ends {
			s.addCustomers(scheme+"://"+name+"*"+end, end)
		}
	}
}

// addCustomers queues the origins of customers that a pattern with a * allows.
func (s *search) addCustomers(pattern, text string) {
	for _, origin := range witness.Customers(pattern) {
		s.add(origin, Lookalike, text)
	}
}

// isOfSite reports whether a name begins with that of a site, after which companies put two
// hyphens and that of a preview: nobody else's does.
func isOfSite(name string) bool { return strings.Contains(name, "--") }

// beside returns a pattern for the origins with more at the end of the first label of the
// host than one has, "" if they are previews of a site.
func beside(origin string) string {
	scheme, host, _ := strings.Cut(origin, "://")
	label, rest, _ := strings.Cut(host, ".")
	if isOfSite(label) {
		return ""
	}
	return scheme + "://" + label + "*." + rest
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

// add queues a candidate; entries come first, since they are not guessed.
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
