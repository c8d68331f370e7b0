// Package cors holds what the web's standards say about cross-origin requests,
// as pure functions over strings: header names, origins and lists. It knows
// nothing of Go programs.
//
// Where a function decides, its comment names the section it follows.
// [Fetch] is the WHATWG Fetch standard.
//
// [Fetch]: https://fetch.spec.whatwg.org/
package cors

import (
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// The canonical names of the headers of the CORS protocol
// (https://fetch.spec.whatwg.org/#http-requests and #http-responses)
// and of those that decide whether its answers work.
const (
	AllowOrigin      = "Access-Control-Allow-Origin"
	AllowCredentials = "Access-Control-Allow-Credentials"
	AllowMethods     = "Access-Control-Allow-Methods"
	AllowHeaders     = "Access-Control-Allow-Headers"
	ExposeHeaders    = "Access-Control-Expose-Headers"
	MaxAge           = "Access-Control-Max-Age"
	RequestMethod    = "Access-Control-Request-Method"
	RequestHeaders   = "Access-Control-Request-Headers"

	Origin         = "Origin"
	Referer        = "Referer"
	FetchSite      = "Sec-Fetch-Site"
	Authorization  = "Authorization"
	Cookie         = "Cookie"
	Upgrade        = "Upgrade"
	Vary           = "Vary"
	CacheControl   = "Cache-Control"
	SetCookie      = "Set-Cookie"
	ResourcePolicy = "Cross-Origin-Resource-Policy"
)

// The names of the headers of Private Network Access
// (https://wicg.github.io/private-network-access/#headers), which added them to
// the protocol.
const (
	AllowPrivateNetwork   = "Access-Control-Allow-Private-Network"
	RequestPrivateNetwork = "Access-Control-Request-Private-Network"
)

// IsResponseHeader reports whether the protocol has the named header in
// responses (https://fetch.spec.whatwg.org/#http-responses).
func IsResponseHeader(name string) bool {
	switch CanonicalName(name) {
	case AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, AllowPrivateNetwork, ExposeHeaders, MaxAge:
		return true
	}
	return false
}

// IsRequestHeader reports whether the protocol has the named header in
// requests (https://fetch.spec.whatwg.org/#http-requests).
func IsRequestHeader(name string) bool {
	switch CanonicalName(name) {
	case Origin, RequestMethod, RequestHeaders, RequestPrivateNetwork:
		return true
	}
	return false
}

// CanonicalName returns the form in which net/http stores the header name.
// Field names are case-insensitive (RFC 9110, section 5.1), but the keys of an
// http.Header are not.
func CanonicalName(name string) string {
	return textproto.CanonicalMIMEHeaderKey(name)
}

// IsWildcard reports whether the value of Access-Control-Allow-Origin allows
// every origin. It does so only for requests without credentials
// (https://fetch.spec.whatwg.org/#cors-check, step 3).
func IsWildcard(allowOrigin string) bool {
	return trimOWS(allowOrigin) == "*"
}

// AllowsCredentials reports whether the value of
// Access-Control-Allow-Credentials lets a page read a credentialed answer.
// Nothing but "true", in lower case, does
// (https://fetch.spec.whatwg.org/#http-new-header-syntax and #cors-check,
// step 7).
func AllowsCredentials(allowCredentials string) bool {
	return trimOWS(allowCredentials) == "true"
}

// DeniesCredentials reports whether a value that does not allow credentials
// was meant not to. The header says nothing then, and had better be left out:
// only "true" has a meaning.
func DeniesCredentials(allowCredentials string) bool {
	switch strings.ToLower(trimOWS(allowCredentials)) {
	case "", "false", "0", "no", "off":
		return true
	}
	return false
}

// IsMaxAge reports whether browsers read the value of Access-Control-Max-Age
// as a number of seconds (RFC 9111, section 1.2.2). Otherwise they keep the
// answer to a preflight for five seconds or not at all
// (https://fetch.spec.whatwg.org/#cors-preflight-fetch, step 7.9).
//
// The grammar has no negative numbers, but browsers take -1 to mean what 0
// does.
func IsMaxAge(value string) bool {
	return IsInteger(trimOWS(value))
}

// IsInteger reports whether a text is digits, perhaps after a minus: what
// browsers take for a number of seconds.
func IsInteger(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

// RepairMaxAge returns the seconds of a value that is a duration in the syntax
// of Go, such as 10m.
func RepairMaxAge(value string) (string, bool) {
	d, err := time.ParseDuration(trimOWS(value))
	if err != nil || d < 0 || d%time.Second != 0 {
		return "", false
	}
	return strconv.FormatInt(int64(d/time.Second), 10), true
}

// IsResourcePolicy reports whether browsers know the value of
// Cross-Origin-Resource-Policy. They ignore the header if it has any other
// (https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header).
func IsResourcePolicy(value string) bool {
	switch trimOWS(value) {
	case "same-origin", "same-site", "cross-origin":
		return true
	}
	return false
}

// RepairResourcePolicy returns the policy that was meant if the value differs
// from it in case, or has underscores for hyphens.
func RepairResourcePolicy(value string) (string, bool) {
	policy := strings.ReplaceAll(strings.ToLower(trimOWS(value)), "_", "-")
	return policy, IsResourcePolicy(policy)
}

// NoStore reports whether the value of Cache-Control forbids every cache to
// keep the response (RFC 9111, section 5.2.2.5). Directive names are
// case-insensitive, and an argument that no-store should not have is ignored
// (RFC 9111, section 5.2).
func NoStore(cacheControl string) bool {
	for _, directive := range members(cacheControl) {
		name, _, _ := strings.Cut(directive, "=")
		if strings.EqualFold(name, "no-store") {
			return true
		}
	}
	return false
}

// trimOWS removes optional whitespace, blanks and tabs, from both ends
// (RFC 9110, section 5.6.3). net/http and browsers do the same. A line break
// counts as a blank since net/http writes one in its place.
func trimOWS(s string) string {
	return strings.Trim(s, " \t\r\n")
}

// PreflightLacks reports whether a request may have the named header, by a script of the
// page or for its body, and its preflight is without it (Fetch, "CORS-preflight fetch"). Of
// cookies and Authorization that goes without saying, and * names none.
func PreflightLacks(name string) bool {
	switch CanonicalName(name) {
	case "Content-Type":
		return true
	case "", "*", Authorization:
		return false
	}
	return !IsBrowsers(name)
}

// IsBrowsers reports whether the named header of a request is one that browsers send
// by themselves (https://fetch.spec.whatwg.org/#forbidden-request-header, and those
// that HTTP has for what they get and keep), or that proxies add to what they pass on.
// All others are a script's, which can give none for the handshake of a WebSocket
// (https://websockets.spec.whatwg.org/#dom-websocket-websocket).
func IsBrowsers(name string) bool {
	name = CanonicalName(name)
	for _, prefix := range []string{"Sec-", "Proxy-", "Access-Control-Request-", "Accept", "If-", "X-Forwarded-"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	switch name {
	case "Cache-Control", "Connection", "Content-Length", "Content-Type", "Cookie", "Cookie2", "Date", "Dnt", "Expect",
		"Forwarded", "Host", "Keep-Alive", "Origin", "Pragma", "Priority", "Range", "Referer", "Save-Data", "Te", "Trailer",
		"Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Via", "X-Real-Ip":
		return true
	}
	return false
}

// IsBrowsersScheme reports whether a text begins with the name of an authentication scheme
// by which browsers log in themselves: for all others, a script gives Authorization.
func IsBrowsersScheme(text string) bool {
	scheme, _, _ := strings.Cut(trimOWS(text), " ")
	switch strings.ToLower(scheme) {
	case "basic", "digest", "negotiate", "ntlm":
		return true
	}
	return false
}

// IsAuthScheme reports whether a text is the name of an authentication scheme, with which
// the value of Authorization begins (RFC 9110, section 11.1, and the registry of IANA):
// it is no secret.
func IsAuthScheme(text string) bool {
	switch strings.ToLower(trimOWS(text)) {
	case "basic", "bearer", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth", "privatetoken",
		"scram-sha-1", "scram-sha-256", "vapid":
		return true
	}
	return false
}
