package setcookie

import (
	"net"
	"net/http"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// A DomainKind says what becomes of a Domain.
type DomainKind int

const (
	// DomainFine is sent, and taken by browsers on the hosts of that domain.
	DomainFine DomainKind = iota

	// The next three net/http leaves out, with a line in the log: the cookie
	// is sent, but to the one host only that has set it. In a line that is
	// written by hand they match no host, and browsers reject the cookie
	// (rfc6265bis, section 5.7, and section 5.1.3).
	DomainScheme   // has a scheme
	DomainPort     // has a port
	DomainWildcard // has an asterisk

	// DomainUnderscore has an underscore. net/http leaves it out, too, but
	// browsers take it in a line.
	DomainUnderscore

	// DomainOther is left out by net/http too, but a browser may take it.
	DomainOther

	// DomainPublicSuffix is a domain below which anyone can register one.
	// Browsers reject the cookie, except from a host of that very name
	// (rfc6265bis, section 5.7).
	DomainPublicSuffix
)

// CheckDomain returns the kind of a Domain attribute, and how it should have
// been written, which is empty if that is not clear or not needed. An empty
// Domain, which is none, is fine.
//
// Of the public suffixes those count that the rules of top-level domains name.
// Those that companies add for their customers come and go.
func CheckDomain(domain string) (kind DomainKind, repair string) {
	switch {
	case domain == "":
		return DomainFine, ""
	case !validDomain(domain):
		return invalidKind(domain), repairDomain(domain)
	case isPublicSuffix(domain):
		return DomainPublicSuffix, ""
	}
	return DomainFine, ""
}

// IsHost reports whether a Domain is the address of a host, or a name without dots, such
// as localhost. Browsers take one from that host only, and there it is as if there were
// none (rfc6265bis, section 5.7: the domain is a public suffix, or no suffix of another).
func IsHost(domain string) bool {
	name := strings.TrimPrefix(domain, ".")
	return name != "" && (!strings.Contains(name, ".") || net.ParseIP(name) != nil)
}

// validDomain reports whether net/http sends the domain. A dot before it is
// left out, and has no meaning (rfc6265bis, section 5.6.3).
func validDomain(domain string) bool {
	return domain != "" && (&http.Cookie{Name: "name", Domain: domain}).Valid() == nil
}

func isPublicSuffix(domain string) bool {
	domain = strings.ToLower(strings.TrimPrefix(domain, "."))
	suffix, icann := publicsuffix.PublicSuffix(domain)
	return icann && suffix == domain
}

// invalidKind returns the kind of a domain that net/http leaves out.
func invalidKind(domain string) DomainKind {
	if strings.Contains(domain, "://") {
		return DomainScheme
	}
	if strings.Contains(domain, "*") {
		return DomainWildcard
	}
	if host, ok := cutPort(domain); ok && validDomain(host) {
		return DomainPort
	}
	if strings.Contains(domain, "_") && validDomain(strings.ReplaceAll(domain, "_", "x")) {
		return DomainUnderscore
	}
	return DomainOther
}

// repairDomain returns the domain of what looks like an origin, a URL or a
// pattern, empty if that is no domain that works.
func repairDomain(domain string) string {
	domain = trimOWS(domain)
	if _, after, ok := strings.Cut(domain, "://"); ok {
		domain = after
	}
	domain, _, _ = strings.Cut(domain, "/")
	domain, _ = cutPort(domain)
	domain = strings.TrimPrefix(domain, "*.")
	if !validDomain(domain) || isPublicSuffix(domain) {
		return ""
	}
	return domain
}

// cutPort cuts a port off.
func cutPort(s string) (host string, ok bool) {
	colon := strings.LastIndexByte(s, ':')
	if colon < 0 || colon == len(s)-1 || strings.Trim(s[colon+1:], "0123456789") != "" {
		return s, false
	}
	return s[:colon], true
}
