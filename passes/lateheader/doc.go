// Package lateheader defines an Analyzer that reports headers of CORS that are
// set when the headers of the response have left.
//
// # Analyzer lateheader
//
// lateheader: report headers of CORS set after the response began
//
// The lateheader analyzer reports headers of CORS, Vary and cookies that are set
// after the headers of the response were sent, so that no browser ever sees them.
// WriteHeader sends them, from 200 up, and so do Flush and what writes a body: Write,
// http.Error, http.Redirect, an encoder's Encode, fmt.Fprint, io.Copy, a
// template's Execute, JSON and the like of gin and echo, and functions of the
// package that do any of this. net/http says nothing.
//
// Before:
//
//	w.WriteHeader(http.StatusOK)
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//
// After:
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//	w.WriteHeader(http.StatusOK)
//
// In the browser's console:
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: No
//	'Access-Control-Allow-Origin' header is present on the requested resource.
//
// The categories are:
//
//   - late: a header is set after the headers were sent, always, or where an
//     error was answered and the function goes on for want of a return.
//   - preflight: a branch for OPTIONS answers before the headers are set that
//     other requests get. The preflight is refused, and what it asked for is
//     never sent.
//   - cookie: a cookie is set after the headers were sent, likewise, or a session of
//     gorilla/sessions or gin-contrib/sessions is saved, which sets one.
//   - routes: a router of gin, fiber, hertz or iris is given a middleware that allows origins,
//     of the package or of a library, when it has all its routes. These routers run
//     a middleware only for routes that are added after it.
//
// Headers that stand together are reported once, at the first, and so are cookies. A helper that sets
// them is reported where it is called too late.
//
// The fix moves them up. It is offered where they stand in one list of statements
// with the call that sent the headers, nothing in between matters, and what they
// allow is written there, rather than taken from the request. For what comes late on some
// paths only it returns where these have answered, if the function has no results and they
// did so on a branch of it. There is none where the branch for OPTIONS stands with
// one that sends what allows no origin, which would allow one then, nor where somebody
// could read a response as the logged-in user then who should not: a stranger, a
// look-alike, an origin that is not encrypted. While a cookie is always late, samesitenone
// and cookieattr offer no fix in the call that sends it: once that is in its place,
// they do. A middleware moves up before the first route, or group, if what it is made
// of is known there.
//
// Not reported are headers that were in force when the headers left, and are only
// set again, such as a Vary that names what the first did; a Vary of a package that
// neither allows an origin nor lists Origin anywhere; trailers; what comes
// after an interim response, such as 103; what comes after a handler out of sight,
// which may have answered or not; and what is set after other code out of sight
// was given the response. Not sent is what was written to
// a buffer: by bufio, by gzip, by a writer of the package, by fiber, fasthttp
// and hertz, or by a handler that http.TimeoutHandler is given, which may be any of
// the package if it is given a router. gin's writer and that of iris keep a status to
// themselves until a body is written: a redirect has one for GET, as far as the routes of
// the package tell, unless the response has a Content-Type. A server of go-zero keeps what
// handlers write. A middleware is left alone if the router has other
// routes after it, is given to code out of sight, or has a middleware from there before
// its routes, and so it is if another response of the package allows an origin.
//
// References: the ResponseWriter of net/http,
// https://pkg.go.dev/net/http#ResponseWriter, and "CORS check" in the Fetch
// standard, https://fetch.spec.whatwg.org/#cors-check.
package lateheader

import _ "embed"

//go:embed doc.go
var doc string
