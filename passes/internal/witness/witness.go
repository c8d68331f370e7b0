// Package witness makes origins that somebody else has, of the texts that a check
// looks for in an Origin: look-alikes that a loose check lets pass.
//
// Whether one does is for others to try: this package only guesses. All that it
// makes are serialized origins that browsers send, of domains that whoever owns
// the text does not own: they are registered apart from it, by the rules of the
// top-level domains.
package witness

import (
	"net/netip"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// Somebody is the host of an origin that has nothing to do with any text: not even
// with one that looks for an example.
const Somebody = "corsvet-witness.invalid"

// Anybody are origins that have nothing in common with each other, or with any
// text, but the host.
var Anybody = []string{"https://" + Somebody, "http://" + Somebody}

// Subdomain is one of those whose host has more labels.
const Subdomain = "https://www." + Somebody

// Server is a host that a server may have which a check compares with the Origin.
const Server = "example.net"

// Addresses are those that requests of users come from who are at the server's own
// machine, or near it.
var Addresses = []string{"127.0.0.1:50000", "[::1]:50000", "192.168.1.2:50000", "10.0.0.2:50000"}

// Evil are origins of an attacker, one of each scheme, as [Anybody] has them.
var Evil = []string{"https://" + evil, "http://" + evil}

// Dotted is an origin of an attacker with a dot at the end of its host. A host is the
// same with it and without, and browsers keep it
// (https://url.spec.whatwg.org/#host-serializing).
const Dotted = "https://" + evil + "."

// evil is the domain that the look-alikes end with, and attacker the label that
// they begin with.
const (
	evil     = "evil.example"
	attacker = "evil"
)

// Origins returns look-alikes of the origin or host that a text is or begins or
// ends with, the most likely first. Https and http come both if the text has no
// scheme.
func Origins(text string) []string { return origins(text, lookalikes) }

// AtPort returns look-alikes that have the port of a text, if it has one. A page may be
// at any port of a host.
func AtPort(text string) []string {
	return origins(text, func(text string) (list []string) {
		host, port, found := strings.Cut(text, ":")
		if !found || host == "" || port == "" {
			return nil
		}
		for _, h := range slices.Concat(around(host), dotted(host)) {
			list = append(list, h+":"+strings.ReplaceAll(port, "*", somePort))
		}
		return list
	})
}

// somePort is one for a pattern of ports.
const somePort = "3000"

// origins returns the origins of others, of the hosts that a function makes of what
// follows the scheme of a text.
func origins(text string, hosts func(string) []string) []string {
	scheme, rest, found := strings.Cut(text, "://")
	schemes := []string{scheme}
	if !found {
		rest = strings.TrimPrefix(text, "//")
	}
	if !found || scheme == "" {
		schemes = []string{"https", "http"}
	}
	rest, _, _ = strings.Cut(rest, "/")
	var list []string
	for _, scheme := range schemes {
		for _, host := range hosts(rest) {
			if o := scheme + "://" + host; isForeign(o, rest) && !slices.Contains(list, o) {
				list = append(list, o)
			}
		}
	}
	return list
}

// lookalikes returns hosts that contain that of a text, begin with it, or end with
// it.
func lookalikes(text string) []string {
	host := text
	if strings.HasPrefix(text, ":") {
		return []string{evil + text}
	}
	if h, port, found := strings.Cut(text, ":"); found && port != "" {
		host = h
		return append(around(host), attacker+text)
	}
	return append(around(host), dotted(host)...)
}

// top is a top-level domain that stands for any (RFC 2606).
const top = "example"

// Labels returns origins in which a text is a label: that which somebody has registered
// in another top-level domain, or the top-level domain itself. There are none if the text
// is no label.
func Labels(text string) (list []string) {
	if strings.ContainsAny(text, ".:/") {
		return nil
	}
	for _, host := range []string{text + "." + top, "www." + text + "." + top, attacker + "." + text} {
		if o := "https://" + host; isForeign(o, text) || isOther(o) {
			list = append(list, o)
		}
	}
	return list
}

// isOther reports whether an origin is one that browsers send, of a domain in a top-level
// domain that stands for any.
func isOther(origin string) bool {
	o, err := cors.ParseOrigin(origin)
	return err == nil && isName(o.Host) && strings.HasSuffix(o.Host, "."+top)
}

func around(host string) []string {
	bare := strings.Trim(host, ".*-")
	return []string{
		attacker + host,
		attacker + bare,
		host + "." + evil,
		attacker + host + "." + evil,
		bare + "." + evil,
		host + evil,
		strings.ReplaceAll(host, "*", attacker),
		strings.ReplaceAll(strings.TrimSuffix(host, "*")+evil, "*", attacker),
		strings.ReplaceAll(host, "*", evil),
		bare,
	}
}

// dotted returns hosts with one of the dots of host, which a regular expression
// may take for any character, replaced.
func dotted(host string) (list []string) {
	for i := range host {
		if host[i] == '.' && i > 0 {
			list = append(list, host[:i]+"x"+host[i+1:])
		}
	}
	return list
}

// Truncated returns the origins that are parts of a text, such as a list of
// origins or hosts, without being among its entries: where a text is searched for
// the Origin, rather than the reverse.
func Truncated(text string) (list []string) {
	for entry := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(", ;|\t\n", r) }) {
		scheme, host, found := strings.Cut(entry, "://")
		if !found {
			scheme, host = "https", entry
		}
		host, _, _ = strings.Cut(host, "/")
		for n := len(host) - 1; n > 3; n-- {
			if o := scheme + "://" + host[:n]; isForeign(o, host) {
				list = append(list, o)
			}
		}
		for i := range host {
			if o := scheme + "://" + host[i:]; !found && i > 0 && isForeign(o, host) {
				list = append(list, o)
			}
		}
	}
	return list
}

// isForeign reports whether an origin is one that browsers send, of a domain that
// the owner of a host does not own.
func isForeign(origin, host string) bool {
	o, err := cors.ParseOrigin(origin)
	if err != nil || o.Scheme != "https" && o.Scheme != "http" || !isName(o.Host) {
		return false
	}
	if o.Host == evil || strings.HasSuffix(o.Host, "."+evil) || strings.HasSuffix(o.Host, evil) && strings.Contains(o.Host, ".") {
		return true
	}
	domain, ok := registered(o.Host)
	if !ok || isClosed(domain) {
		return false
	}
	host, _, _ = strings.Cut(host, ":")
	owned, ok := registered(strings.Trim(host, ".*-"))
	return !ok || owned != domain || isOtherCustomer(o.Host, host)
}

// isOtherCustomer reports whether a company lets anyone choose a name that a host is below,
// as it has let whoever owns another host. What comes before a hyphen may be for the owner
// of what comes after it to choose.
func isOtherCustomer(host, owned string) bool {
	if strings.HasPrefix(owned[strings.LastIndex(owned, "*")+1:], "-") {
		return false
	}
	name, err := publicsuffix.EffectiveTLDPlusOne(host)
	own, ownErr := publicsuffix.EffectiveTLDPlusOne(strings.Trim(owned, ".*-"))
	_, suffix, _ := strings.Cut(name, ".")
	_, icann := publicsuffix.PublicSuffix(host)
	return err == nil && ownErr == nil && !icann && name != own && strings.HasSuffix(own, "."+suffix)
}

// isName reports whether somebody can have a host: its labels begin and end with a
// letter or a digit, and that which is registered has no underscore, which others may.
func isName(host string) bool {
	for label := range strings.SplitSeq(host, ".") {
		if label == "" || strings.Trim(label, "-_") != label || len(label) > 63 {
			return false
		}
	}
	domain, ok := registered(host)
	return !ok || !strings.Contains(domain, "_")
}

// isClosed reports whether not everybody can register a domain beside one: those of
// its kind are for governments, universities and the like.
func isClosed(domain string) bool {
	_, suffix, _ := strings.Cut(domain, ".")
	kind, country, _ := strings.Cut(suffix, ".")
	switch kind {
	case "edu", "gov", "int", "mil":
		return true
	case "ac", "go":
		return country != ""
	}
	return false
}

// shared are the addresses behind a provider's translation (RFC 6598).
var shared = netip.MustParsePrefix("100.64.0.0/10")

// IsPublic reports whether a host is one of the Internet, rather than the machine
// itself, on a network of its own, or where development takes place.
func IsPublic(host string) bool {
	if ip, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return ip.IsGlobalUnicast() && !ip.IsPrivate() && !shared.Contains(ip)
	}
	_, ok := registered(host)
	return ok
}

// Customers returns origins that a pattern with a * allows if the * is where a
// company lets its customers choose a name, as in "https://*.vercel.app".
func Customers(pattern string) []string {
	scheme, host, found := strings.Cut(pattern, "://")
	schemes := []string{scheme}
	if !found {
		schemes, host = []string{"https", "http"}, pattern
	}
	_, after, star := strings.Cut(host, "*")
	after, _, _ = strings.Cut(after, ":")
	var list []string
	for _, scheme := range schemes {
		o, err := cors.ParseOrigin(scheme + "://" + strings.ReplaceAll(host, "*", attacker))
		if err != nil || !star {
			continue
		}
		suffix, icann := publicsuffix.PublicSuffix(o.Host)
		if !icann && strings.Contains(suffix, ".") && strings.HasSuffix("."+suffix, strings.ToLower(after)) {
			list = append(list, o.String())
		}
	}
	return list
}

// encrypted are the top-level domains all of which browsers know, before they ever
// ask, to answer over https only: those of the HSTS preload list that anyone may
// register names in.
var encrypted = []string{
	"app", "bank", "boo", "channel", "dad", "day", "dev", "esq", "foo", "ing", "insurance", "meme", "mov", "new", "nexus",
	"page", "phd", "prof", "rsvp", "zip",
}

// IsEncrypted reports whether no browser asks a host over http, for it is in a
// top-level domain that answers over https only.
func IsEncrypted(host string) bool {
	return slices.Contains(encrypted, host[strings.LastIndex(host, ".")+1:])
}

// Member returns a public host that ends with a text which is a domain, or a dot and
// one.
func Member(text string) (host string, ok bool) {
	host = text
	if strings.HasPrefix(text, ".") {
		host = "www" + text
	}
	o, err := cors.ParseOrigin("https://" + host)
	return host, err == nil && o.Port == "" && IsPublic(o.Host)
}

// registered returns the domain of a host that somebody has registered under a
// top-level domain. What a company gives to its customers is the company's. Nobody
// registers addresses (RFC 3172), names at home (RFC 8375) or keys (RFC 7686).
func registered(host string) (string, bool) {
	suffix, icann := publicsuffix.PublicSuffix(host)
	if top := suffix[strings.LastIndex(suffix, ".")+1:]; top == "arpa" || top == "onion" {
		return "", false
	}
	for !icann {
		_, parent, found := strings.Cut(suffix, ".")
		if !found {
			return "", false
		}
		suffix, icann = publicsuffix.PublicSuffix(parent)
	}
	name, found := strings.CutSuffix(host, "."+suffix)
	if !found || name == "" {
		return "", false
	}
	return name[strings.LastIndex(name, ".")+1:] + "." + suffix, true
}
