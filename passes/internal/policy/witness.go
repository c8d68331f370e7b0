package policy

import (
	"net/netip"
	"strings"

	"golang.org/x/net/publicsuffix"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Strangers are origins that nobody means to allow: one of each scheme.
var Strangers = []string{"https://evil.example", "http://evil.example"}

// Witness returns an origin that an entry with a * or the like lets in, though
// anybody can have it; "" if there is none. Any says that a stranger is let in
// whose name has nothing in common with the entry.
func (p *Policy) Witness(e *Entry) (origin string, anyone bool) {
	for _, o := range Strangers {
		if _, ok := p.Match(e, o); ok && o != strings.ToLower(e.Text) {
			return o, true
		}
	}
	for _, o := range lookalikes(e.Text) {
		if _, err := cors.ParseOrigin(o); err != nil || !foreign(o, e.Text) {
			continue
		}
		if _, ok := p.Match(e, o); ok {
			return o, false
		}
	}
	return "", false
}

// lookalikes returns origins of others that a careless pattern lets in.
func lookalikes(entry string) (list []string) {
	before, after, found := strings.Cut(strings.ToLower(entry), "*")
	if !found {
		return nil
	}
	schemes := []string{""}
	if !strings.Contains(before, "://") {
		schemes = []string{"https://", "http://"}
		if strings.HasPrefix("https://", before) {
			before = ""
		}
	}
	for _, scheme := range schemes {
		if after == "" {
			list = append(list, scheme+before+".evil.example", scheme+before+"evil.example")
			continue
		}
		list = append(list, scheme+before+"evil"+strings.ReplaceAll(after, "*", "evil"))
	}
	return list
}

// foreign reports whether an origin belongs to somebody else than those that a
// pattern names: the part of its host that is registered is not all in what the
// pattern says after its *.
func foreign(origin, entry string) bool {
	_, after, _ := strings.Cut(strings.ToLower(entry), "*")
	if port := strings.LastIndexByte(after, ':'); port >= 0 {
		after = after[:port]
	}
	o, err := cors.ParseOrigin(origin)
	if err != nil {
		return false
	}
	if _, err := netip.ParseAddr(o.Host); err == nil || !strings.Contains(o.Host, ".") {
		return false
	}
	registered, err := publicsuffix.EffectiveTLDPlusOne(o.Host)
	if err != nil {
		return false
	}
	return !strings.HasSuffix(after, "."+registered) && after != registered
}

// Spelling returns the origin that an entry was meant to be, if the entry
// itself allows none that a browser sends. It fails if the entry allows one, or
// nothing is known of what it was meant to be; origin is "" then, and dead says
// whether it is known to allow nobody.
func (p *Policy) Spelling(e *Entry) (origin string, dead bool) {
	text := strings.TrimSpace(e.Text)
	if !e.Known || text == "" || text == p.Rules.StarWord() || text == cors.Null || strings.HasPrefix(text, "file:") {
		return "", false
	}
	candidates := spellings(text)
	for _, o := range candidates {
		if sent, ok := p.Match(e, o); ok && sent == o {
			return "", false
		}
	}
	for _, o := range candidates {
		if _, err := cors.ParseOrigin(o); err == nil && !strings.ContainsAny(text, "*?(\\") {
			if len(candidates) == 1 {
				return o, true
			}
			break
		}
	}
	return "", true
}

// spellings returns the origins that an entry may have been meant to allow.
func spellings(text string) (list []string) {
	lower := strings.ToLower(text)
	add := func(s string) {
		scheme, rest, _ := strings.Cut(s, "://")
		host, _, _ := strings.Cut(rest, "/")
		host = strings.TrimSuffix(host, map[string]string{"https": ":443", "http": ":80"}[scheme])
		for _, r := range []string{"*", "?"} {
			host = strings.ReplaceAll(host, ":"+r, ":3000")
		}
		list = append(list, scheme+"://"+strings.NewReplacer("*", "a", "?", "a").Replace(host))
	}
	if strings.Contains(lower, "://") && !strings.HasPrefix(lower, "*") {
		add(lower)
		if strings.Contains(lower, "*") { // a label, or several
			add(strings.Replace(lower, "*", "a.b", 1))
		}
		return list
	}
	for _, scheme := range []string{"https://", "http://"} {
		rest := strings.TrimPrefix(lower, "*://")
		add(scheme + rest)
		add(scheme + "a." + strings.TrimPrefix(rest, "."))
	}
	return list
}

// Insecure reports whether an entry allows a page that came over http from
// another machine: whoever is between the two can send one instead.
func (p *Policy) Insecure(e *Entry) (origin string, ok bool) {
	rest, found := strings.CutPrefix(strings.ToLower(e.Text), "http://")
	if !e.Known || !found {
		return "", false
	}
	for _, o := range spellings(e.Text) {
		parsed, err := cors.ParseOrigin(o)
		if err != nil || !public(parsed.Host) {
			continue
		}
		if _, ok := p.Match(e, o); ok {
			if !strings.Contains(rest, "*") {
				return o, true
			}
			return "http://" + rest, true
		}
	}
	return "", false
}

// public reports whether a host is one that others than its user and those
// beside them can reach: no address or name of a network of their own.
func public(host string) bool {
	if addr, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return !addr.IsLoopback() && !addr.IsPrivate() && !addr.IsLinkLocalUnicast() && !addr.IsUnspecified()
	}
	labels := strings.Split(host, ".")
	switch labels[len(labels)-1] {
	case "localhost", "local", "test", "internal", "lan", "home", "corp", "docker", "invalid":
		return false
	}
	return len(labels) > 1
}

// Lists reports whether the entries of the list count: no function takes their
// place, and neither a switch nor a star lets everybody in.
func (p *Policy) Lists() bool {
	if p.Everyone != Off || p.Star() != nil && !p.Rules.InOrder {
		return false
	}
	return p.Check == nil || p.Rules.Checks == framework.Widens
}
