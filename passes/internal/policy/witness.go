package policy

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/witness"
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
	text := strings.ToLower(e.Text)
	for _, o := range p.lookalikes(text) {
		if _, ok := p.Match(e, o); ok && o != text {
			return o, false
		}
	}
	return "", false
}

// lookalikes returns origins of others that an entry may let in.
func (p *Policy) lookalikes(entry string) (list []string) {
	if pattern, ok := p.Rules.PatternOf(entry); ok {
		for _, text := range witness.Matches(pattern) {
			list = slices.Concat(list, witness.Origins(text), witness.AtPort(text))
		}
		return list
	}
	if !strings.ContainsAny(entry, "*:/") { // a domain, which may stand for those below it
		entry = "*." + entry
	}
	return slices.Concat(witness.Origins(entry), witness.Customers(entry), witness.AtPort(entry))
}

// Spelling returns the origin that an entry was meant to be, if the entry
// itself allows none that a browser sends. It fails if the entry allows one, or
// nothing is known of what it was meant to be; origin is "" then, and dead says
// whether it is known to allow nobody.
func (p *Policy) Spelling(e *Entry) (origin string, dead bool) {
	text := strings.TrimSpace(e.Text)
	if !e.Known || e.Itself || text == "" || text == cors.Null || strings.HasPrefix(text, "file:") {
		return "", false
	}
	if _, ok := p.Rules.PatternOf(text); ok {
		return "", false
	}
	if text == p.Rules.StarWord() { // it may count only alone
		return "", p.Rules.Only && p.Listed && p.Star() == nil
	}
	candidates := spellings(text)
	for _, o := range candidates {
		if sent, ok := p.Match(e, o); ok && sent == o {
			return "", false
		}
	}
	for _, o := range candidates {
		if _, err := cors.ParseOrigin(o); err == nil && !strings.ContainsAny(text, "*?(\\") {
			if len(candidates) == 1 && o != text && !p.Rules.Hosts {
				return o, true
			}
			break
		}
	}
	return "", true
}

// Repaired returns the origin that an entry was meant to be which the library
// refuses, "" if that is not known: https is, if there is no scheme before a name
// that is of the Internet.
func (p *Policy) Repaired(e *Entry) string {
	text := strings.TrimSpace(e.Text)
	if strings.ContainsAny(text, "*?(\\") {
		return ""
	}
	for _, o := range spellings(text) {
		origin, err := cors.ParseOrigin(o)
		if err != nil || !witness.IsPublic(origin.Host) {
			continue
		}
		if sent, ok := p.Rules.Match(o, o, p.switchedOn); ok && sent == o && !p.Rules.Refuses(o, p.switchedOn) {
			return o
		}
	}
	return ""
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
	if scheme, rest, found := strings.Cut(lower, "://"); found && cors.IsSocket(scheme) {
		lower = "*://" + rest // a page that connects so has an origin of its own
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
// another machine: whoever is between the two can send one instead. It does if it
// says http, or nothing of the scheme though it could.
func (p *Policy) Insecure(e *Entry) (origin string, ok bool) {
	if !e.Known || p.Rules.Hosts {
		return "", false
	}
	for _, o := range p.unencrypted(strings.ToLower(e.Text)) {
		parsed, err := cors.ParseOrigin(o)
		if err != nil || parsed.Scheme != "http" || !witness.IsPublic(parsed.Host) || witness.IsEncrypted(parsed.Host) {
			continue
		}
		if _, ok := p.Match(e, o); ok {
			return o, true
		}
	}
	return "", false
}

// unencrypted returns the http origins that an entry may allow.
func (p *Policy) unencrypted(entry string) []string {
	if pattern, ok := p.Rules.PatternOf(entry); ok {
		return witness.Unencrypted(pattern)
	}
	if strings.HasPrefix(entry, "http://") || strings.HasPrefix(entry, "*") {
		return spellings(entry)
	}
	return nil
}

// Allowed returns an origin that an entry allows, "" if none is known.
func (p *Policy) Allowed(e *Entry) string {
	for _, o := range spellings(e.Text) {
		if _, ok := p.Match(e, o); ok {
			return o
		}
	}
	return ""
}

// Several reports whether an entry is meant for origins of more than one public host: it
// has a * that stands for any part of one. That a library lets in those below a domain
// says nothing of how many there are.
func (p *Policy) Several(e *Entry) bool {
	if _, ok := p.Rules.PatternOf(e.Text); ok || !e.Known || !strings.Contains(e.Text, "*") {
		return false
	}
	first := ""
	for _, text := range []string{e.Text, strings.ReplaceAll(e.Text, "*", "b")} {
		for _, s := range spellings(text) {
			o, err := cors.ParseOrigin(s)
			if sent, ok := p.Match(e, s); err != nil || !ok || sent != s || !witness.IsPublic(o.Host) {
				continue
			}
			if first != "" && o.Host != first {
				return true
			}
			first = o.Host
		}
	}
	return false
}

// Lists reports whether the entries of the list count: no function takes their
// place, and neither a switch nor a star lets everybody in.
func (p *Policy) Lists() bool {
	if p.Everyone != Off || p.Star() != nil && !p.Rules.InOrder {
		return false
	}
	return p.Check == nil || p.Rules.Checks == framework.Widens
}
