// Package corsvalue defines an Analyzer that reports headers of CORS that
// browsers cannot read, or do not take for what was meant.
//
// # Analyzer corsvalue
//
// corsvalue: report CORS headers that browsers cannot read
//
// The corsvalue analyzer reports headers of responses whose value, name or
// place is such that no browser heeds them. The protocol has few words, and one
// spelling of each: browsers compare bytes, and what they do not know they take
// for a refusal.
//
// Before:
//
//	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com/")
//	w.Header().Set("Access-Control-Allow-Credentials", "True")
//	w.Header().Set("Access-Control-Allow-Methods", "GET, put")
//	w.Header().Set("Access-Control-Allow-Header", "Content-Type")
//	w.Header().Set("Access-Control-Max-Age", "10m")
//
// After:
//
//	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
//	w.Header().Set("Access-Control-Allow-Credentials", "true")
//	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
//	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
//	w.Header().Set("Access-Control-Max-Age", "600")
//
// In the browser's console, for the first two:
//
//	The 'Access-Control-Allow-Origin' header has a value
//	'https://app.example.com/' that is not equal to the supplied origin.
//
//	The value of the 'Access-Control-Allow-Credentials' header in the
//	response is 'True' which must be 'true' when the request's credentials
//	mode is 'include'.
//
// For the last, nothing: there is a preflight before nearly every request.
//
// The categories:
//
//   - "credentials": Access-Control-Allow-Credentials is not exactly true, so
//     that credentialed answers are refused.
//   - "denied": it is false, or another word for it, or
//     Access-Control-Allow-Origin is empty or a word for nobody. That means
//     nothing, and the header had better be left out.
//   - "origin": Access-Control-Allow-Origin is a list, or nothing that a browser
//     sends as an origin: it has a path or a slash after the host, a pattern,
//     no scheme, capital letters, the default port, or quotes. A list that
//     strings.Join makes is reported too: it works as long as it has one
//     element.
//   - "derived": it is the host of the request, which is the server's own, or
//     the Referer as it was sent, which is never equal to an origin.
//   - "duplicate": it, or Access-Control-Allow-Credentials, leaves twice. Two
//     lines are a list to browsers, even if both say the same. A key of an
//     http.Header that is not in canonical form makes a line of its own. The first
//     of them may be that of a library's middleware around the handler.
//   - "upstream": it is set before the response is handed to an
//     httputil.ReverseProxy, which adds that of the server behind it.
//   - "wildcard": a * in Access-Control-Allow-Methods, -Allow-Headers or
//     -Expose-Headers together with credentials, where it is an ordinary name.
//   - "list": these have a member that is no token, a method in lower case, or
//     Set-Cookie, which no page may read.
//   - "maxage": Access-Control-Max-Age is no plain number of seconds.
//   - "policy": Cross-Origin-Resource-Policy has a value that browsers do not
//     know, and so protects nothing.
//   - "name": the name of a header is misspelt, is made up of the words of the
//     protocol, such as Access-Control-Allow-Max-Age, or is where its value should
//     be.
//   - "place": a header of responses is set on, or read from, the request that
//     is being answered, or one of requests on a response; or it is looked for
//     under a key that net/http never uses.
//
// A fix changes a literal where it stands, but for a list of a few origins: of those
// it allows the one that the request has. There is none for a *, since nobody can know
// what was meant, nor where it would allow credentials to somebody who should not have
// them: to an origin that is not checked, or that originmatch or devorigin would report
// then. Where it is not known whom a check lets in, a person decides.
//
// Only constants that the program writes are judged, on whatever path: not
// settings, not what a branch has told of the request, and not what is merely
// compared; nor what each path replaces before anything leaves, or comes to no
// response. A value that is empty on one path and not on another denies as was
// meant. The requests of clients, and maps of headers of which it is not known
// where they go, are left alone. A proxy is
// reported only if the package makes it, keeps it, and sets neither its
// ModifyResponse nor its Transport. That * leaves with credentials as
// Access-Control-Allow-Origin is reported by wildcardcredentials.
//
// References: "CORS check", "New header syntax" and "CORS protocol and HTTP
// caches" in the Fetch standard, https://fetch.spec.whatwg.org/#cors-check and
// https://fetch.spec.whatwg.org/#http-new-header-syntax; RFC 6454, section 6.2.
package corsvalue

import _ "embed"

//go:embed doc.go
var doc string
