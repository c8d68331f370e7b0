// Package varyorigin defines an Analyzer that reports responses that depend on
// the request's Origin without saying so to caches.
//
// # Analyzer varyorigin
//
// varyorigin: report answers by Origin that lack Vary: Origin
//
// The varyorigin analyzer reports responses whose Access-Control-Allow-Origin
// header depends on the request's Origin and that can leave without
// Vary: Origin. A cache, be it the browser's own or a CDN, then keeps the
// answer to one origin and gives it to the next, whose browser refuses it.
// That fails for some users some of the time.
//
// Before:
//
//	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Vary", "Origin")
//	}
//
// After:
//
//	w.Header().Add("Vary", "Origin")
//	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//	}
//
// The header belongs before the test, not after it: the answer to a request
// with another Origin, or with none, such as a visit or an <img>, is cached as
// well.
//
// In the browser's console, one of:
//
//	The 'Access-Control-Allow-Origin' header has a value
//	'https://app.example.com' that is not equal to the supplied origin.
//
//	No 'Access-Control-Allow-Origin' header is present on the requested
//	resource.
//
// There are four categories. "missing": nothing adds Vary: Origin. "branch": it
// is added only on the branch that allows the origin, or only for requests with
// an Origin. "overwritten": a later Set or Del takes it away again. "name": Vary
// names Access-Control-Allow-Origin, which is no request header.
//
// Not reported: a constant Access-Control-Allow-Origin that is sent whatever
// the Origin; responses with Cache-Control: no-store or Vary: *; code that
// answers neither GET nor HEAD, since no other answers are cached; refusals with a
// status that caches do not keep, such as 403; and Vary added on every path by
// a caller or a helper in the package, or perhaps added by code out of sight
// that is given the headers, or by a middleware of which it is not known what it
// is around. An Origin that is allowed without a check and
// without credentials is reported by reflectedorigin, where * can stand in its
// place.
//
// References: "CORS protocol and HTTP caches" in the Fetch standard,
// https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches; RFC 9110,
// section 12.5.5; RFC 9111, section 4.1.
package varyorigin

import _ "embed"

//go:embed doc.go
var doc string
