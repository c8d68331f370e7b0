// Package wildcardcredentials defines an Analyzer that reports responses
// that allow every origin with * and ask for credentials too.
//
// # Analyzer wildcardcredentials
//
// wildcardcredentials: report Access-Control-Allow-Origin: * with credentials
//
// The wildcardcredentials analyzer reports responses that leave with both
//
//	Access-Control-Allow-Origin: *
//	Access-Control-Allow-Credentials: true
//
// Browsers let no page read such a response to a request that was sent with
// cookies, a client certificate or HTTP authentication. It works for requests
// without credentials only, and those do not need the second header.
//
// Before:
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//	w.Header().Set("Access-Control-Allow-Credentials", "true")
//
// After, for an API that anyone may read (the first fix):
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//
// After, for an API that knows its users by a cookie:
//
//	w.Header().Add("Vary", "Origin")
//	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Access-Control-Allow-Credentials", "true")
//	}
//
// If the package already tests an Origin against an allow-list, the first fix
// uses that list instead, unless it has an origin that should not get credentials, such
// as one that is not encrypted; if the same function does, only credentials are made to
// depend on the origin. A preflight for what is allowed with credentials keeps them:
// it gets the origin that all other responses allow, if that is one. What preflights
// allow an origin with credentials has no fix. The category is "wildcard".
//
// In the browser's console:
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: The value of
//	the 'Access-Control-Allow-Origin' header in the response must not be the
//	wildcard '*' when the request's credentials mode is 'include'.
//
// The repair that makes this message go away, sending the request's own Origin
// back unchecked, opens the API to every site: see reflectedorigin.
//
// The headers may be written in two functions of the package, through a
// helper, a middleware or a framework's context. Both have to be in force on
// one path: writing * in one branch and true in another is right, and so is
// writing true only where the origin is not *. The true may be that of a library's
// middleware, for an origin that a handler behind it replaces by *. A value that is not known
// before the program runs, such as an origin from a configuration, is not
// reported, and nor are credentials that a setting of their own allows. A
// default that the code gives an absent setting is reported.
//
// References: "CORS check" and "CORS protocol and credentials" in the Fetch
// standard, https://fetch.spec.whatwg.org/#cors-check and
// https://fetch.spec.whatwg.org/#cors-protocol-and-credentials.
package wildcardcredentials

import _ "embed"

//go:embed doc.go
var doc string
