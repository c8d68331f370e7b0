// Package reflectedorigin defines an Analyzer that reports responses that
// allow whatever origin the request names.
//
// # Analyzer reflectedorigin
//
// reflectedorigin: report the request's Origin allowed without a check
//
// The reflectedorigin analyzer reports responses whose
// Access-Control-Allow-Origin header is made from the request, with no check
// in between. That allows every site there is.
//
// With Access-Control-Allow-Credentials: true (category "credentials"), a page
// on any site can read the answer as the user who visits it: the browser sends
// that user's cookies and hands the page the response. Without it (category
// "anonymous"), the header means the same as *, but it has to be repeated for
// each origin and spoils caches.
//
// Before:
//
//	origin := r.Header.Get("Origin")
//	w.Header().Add("Vary", "Origin")
//	if origin != "" {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Access-Control-Allow-Credentials", "true")
//	}
//
// After:
//
//	origin := r.Header.Get("Origin")
//	w.Header().Add("Vary", "Origin")
//	if allowedOrigins[origin] {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Access-Control-Allow-Credentials", "true")
//	}
//
// The fix uses an allow-list that the package already tests an Origin against,
// if there is one. Otherwise it declares an empty one, which refuses everybody
// until it is filled: one in a package, in the first file that needs it, so that
// the findings of other files have a fix once it is there. There is no fix where
// callers or settings choose the origin or have to switch the echo on, and where
// the code has a check of its own that has to be mended. Where no credentials
// are allowed, the first fix writes *: whether the list is meant for those that may
// read this as well, a person has to say.
//
// In the browser's console: nothing. Every request succeeds, the attacker's
// too, and so this mistake is not found by trying.
//
// A test that the origin is not empty, an early return when it is, parsing it
// without looking at the host, and a function of the package that says yes to
// everything are not checks. Neither is any other test that two origins pass which
// have nothing to do with what it looks for: the analyzer runs the function with
// both. An origin that is taken from the Referer header or from the query is no
// better than Origin.
//
// What counts as a check: a comparison with ==, a switch, an index into a map,
// slices.Contains, a loop that compares, and any function whose body is not in
// the package. So does what handlers find in the context of the request, or in that of
// a framework, which others have stored: where these are in sight, it is what they
// have made of the Origin. Tests that only some other origins pass (strings.HasSuffix,
// regular expressions) are those of analyzer originmatch. The Host header and a Referer as it
// was sent are not reported, because they never equal an origin; nor is what is sent
// in answer to a preflight only, which no page reads, or with 401 or 403, unless what
// answers the others with credentials is run after that. A check that a setting switches
// off is not reported, unless it does by default, nor is an Origin that a setting puts in
// the place of one that is always the same: that is for whoever runs the program to know.
// Nor is what is done only where a setting is one of some texts, such as the names of
// environments, or after a branch on Sec-Fetch-Site, in which browsers say whether another
// site asks. Nor is what is done only for requests with a secret, or with a header that
// scripts alone give, where no preflight of a stranger passes, or with a Referer that has
// passed a test, or for those with a cookie and without Access-Control-Allow-Credentials,
// which no page reads. Nor is anything in a package that has a middleware which hands on no Origin
// that has not passed a check, if it is not known what that is around.
//
// References: "CORS protocol" in the Fetch standard,
// https://fetch.spec.whatwg.org/#http-cors-protocol; James Kettle, "Exploiting
// CORS misconfigurations for Bitcoins and bounties".
package reflectedorigin

import _ "embed"

//go:embed doc.go
var doc string
