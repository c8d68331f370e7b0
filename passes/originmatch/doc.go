// Package originmatch defines an Analyzer that reports checks of the Origin that
// let look-alikes pass.
//
// # Analyzer originmatch
//
// originmatch: report origin checks that look-alikes pass
//
// The originmatch analyzer reports checks of the request's Origin that let in
// some who should not be, or nobody. It runs the code with an origin that an
// attacker can have, made of the texts that the check looks for, and names that
// origin if the response allows it: without such a witness nothing is reported.
//
// With Access-Control-Allow-Credentials: true, a page of that origin can read
// the answer as the user who visits it. Without it, the page can read what
// anybody can, which matters where the server is on a network of its own.
//
// Before:
//
//	origin := r.Header.Get("Origin")
//	if strings.HasSuffix(origin, "example.com") {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Access-Control-Allow-Credentials", "true")
//	}
//
// After:
//
//	origin := r.Header.Get("Origin")
//	if origin == "https://example.com" || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Set("Access-Control-Allow-Credentials", "true")
//	}
//
// In the browser's console: nothing, neither for the pages that were meant nor for
// those of https://evilexample.com. For an entry of a list that no browser sends:
//
//	No 'Access-Control-Allow-Origin' header is present on the requested
//	resource.
//
// The categories:
//
//   - "lookalike": a host passes that is like the one that was meant. The check
//     looks for a part, the beginning or the end of the Origin, or of the host in
//     it, or for a label, which others may have in another top-level domain; a
//     regular expression is not anchored, or has a dot that is not escaped; a list
//     is searched for the Origin as a text; or a company lets anyone choose names
//     that begin like those of the app, as below .vercel.app. What is compared may be a setting: the
//     message says what that would have to be.
//   - "scheme": every https origin passes, or every http origin.
//   - "unset": an empty text is in every origin, and that is what there is as long
//     as a variable of the environment is not set: strings.Split gives a list that
//     has it. If there is a dot before it, that is left, and every host may end with
//     one. A variable that the package compares with the empty text is taken to be
//     set.
//   - "null": the origin null passes, or is sent where others are refused. Any page
//     can have it, in a sandboxed frame.
//   - "insecure": an http origin of a public host passes, or is all that is sent, with
//     credentials.
//     Whoever is on the network between that and the user can be that origin.
//   - "never": an entry that is compared with the whole Origin is none that browsers
//     send. It has a slash or a path after the host, capital letters, the default
//     port, no scheme or that of WebSockets, a blank before it, or a *. Or there is
//     no Origin that a search finds its text in, or that a regular expression
//     matches, for the slash or the scheme. That is reported if what is meant
//     by it is refused too.
//
// Fixes write https:// and a dot before the domain that is looked for, an exact
// comparison with what is an origin, anchors and escapes in the literal of a regular
// expression, and entries as browsers write them. If a variable has what is looked for,
// they do so where the package has all that it may be as constants, for which one
// condition is right. A "null" that is sent where others are let in beside is deleted.
// Nothing is changed where it is not evident what was meant.
//
// What is not reported: a check that every origin passes, which is none, and
// reflectedorigin's; one that gives no credentials where everybody else may read by a
// *, since it keeps nobody out; what code out of sight decides; what it takes a secret for, or a
// header of a script to which the same check refuses the preflight; what a setting that
// somebody chose switches on; a setting that is a regular expression, or that the Origin is
// compared with as it is; a test of the parsed host alone, or a regular expression
// with https?, for letting http in; hosts that are not public, such as localhost
// and those of private networks. That all subdomains are let in is a choice.
//
// References: "CORS protocol" in the Fetch standard,
// https://fetch.spec.whatwg.org/#http-cors-protocol; James Kettle, "Exploiting
// CORS misconfigurations for Bitcoins and bounties"; CVE-2022-1996,
// CVE-2023-28109, CVE-2024-27302, CVE-2024-41657.
package originmatch

import _ "embed"

//go:embed doc.go
var doc string
