// Package cors holds what the web's standards say about cross-origin
// requests and cookies, as pure functions over strings: header names, origins,
// lists and Set-Cookie lines. It knows nothing of Go programs.
//
// Where a function decides, its comment names the section it follows.
// [Fetch] is the WHATWG Fetch standard; rfc6265bis is
// draft-ietf-httpbis-rfc6265bis, the cookie specification browsers implement.
//
// [Fetch]: https://fetch.spec.whatwg.org/
package cors

import (
	"net/textproto"
	"strings"
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

	Origin       = "Origin"
	Referer      = "Referer"
	Vary         = "Vary"
	CacheControl = "Cache-Control"
	SetCookie    = "Set-Cookie"
)

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
