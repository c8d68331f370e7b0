// Package corspreflight defines an Analyzer that reports preflights which browsers
// take for refused.
//
// # Analyzer corspreflight
//
// corspreflight: report preflights that browsers take for refused
//
// The corspreflight analyzer reports where preflights are not answered as browsers
// want it. Before a request with another method than GET, HEAD and POST, with JSON
// or with headers such as Authorization, they ask by OPTIONS whether they may send
// it, and send nothing else if the answer has no status from 200 to 299 or does not
// allow the origin. They ask without cookies and without Authorization.
//
// Each function that allows an origin, and has to do with preflights, is run twice
// in memory: with a request that it allows, and with the preflight for that.
//
// Before:
//
//	if r.Method != http.MethodPost {
//		http.Error(w, "use POST", http.StatusMethodNotAllowed)
//		return
//	}
//	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
//	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
//
// After:
//
//	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
//	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
//	switch r.Method {
//	case http.MethodOptions:
//		w.WriteHeader(http.StatusNoContent)
//		return
//	case http.MethodPost:
//	default:
//		http.Error(w, "use POST", http.StatusMethodNotAllowed)
//		return
//	}
//
// In the browser's console:
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: Response to
//	preflight request doesn't pass access control check: It does not have HTTP
//	ok status.
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: Response to
//	preflight request doesn't pass access control check: Redirect is not allowed
//	for a preflight request.
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: Response to
//	preflight request doesn't pass access control check: The value of the
//	'Access-Control-Allow-Credentials' header in the response is '' which must be
//	'true' when the request's credentials mode is 'include'.
//
// The categories are:
//
//   - rejected: the preflight is refused, with a status other than 2xx and
//     without Access-Control-Allow-Origin.
//   - status: its answer allows the origin, and has a status other than 2xx. No
//     browser follows a redirect. So has that of a router which a middleware leaves
//     preflights to, though it names Access-Control-Allow-Methods or -Headers: those of
//     net/http, gorilla/mux, chi and gin refuse OPTIONS where all routes are for other
//     methods. All that preflights come to has to be in sight.
//   - auth: it is refused because it brings no cookie, or no Authorization, or none
//     of the headers that come with the request only, such as X-API-Key or
//     Content-Type: those that Access-Control-Allow-Headers has. A middleware that
//     wants one belongs inside the one that answers preflights. If that is a
//     library's, as in r.Use(login, cors.Default()), the report stands where the
//     other comes before it.
//   - credentials: credentials are allowed for the preflight only, or for the
//     request only. Browsers want both. What a middleware hands on counts if all that
//     requests come to is in sight: who serves them, the other middlewares, and the
//     handlers of all routes.
//   - origin: the same for Access-Control-Allow-Origin; or the preflight names
//     another origin than one that the program knows, and lets in otherwise.
//   - case: the method is compared with OPTIONS in other letters, as it is never
//     written, so that preflights are answered like other requests.
//   - unreachable: a branch for OPTIONS in a function that gets none: a handler
//     under a pattern such as "PUT /items", a route for another method, or a
//     middleware that a router runs for matched routes only, such as one of
//     gorilla/mux, of a group of gin or hertz, of Group and With of chi, or of Use of
//     iris and go-zero. So is a library's middleware there, or around the handler of
//     such a pattern, that is meant for preflights, as long as all that is done with
//     the router is in sight, and nothing else may answer them. The same goes for a
//     function without such a branch that names Access-Control-Allow-Methods or
//     Access-Control-Allow-Headers, if its routes are for what needs a preflight: PUT,
//     PATCH or DELETE, POST with a Content-Type, or what has Authorization. Where
//     preflights come to a function by one pattern of net/http, such as "/public/",
//     and not by another, that other one is reported.
//
// A status becomes 204 No Content where only preflights get it, OPTIONS takes the
// place of other letters, and credentials move up before the branch for OPTIONS. The
// rest is for a person to decide.
//
// Not reported are functions that say nothing about preflights, since simple
// requests need none: they neither compare the method with OPTIONS nor name
// Access-Control-Allow-Methods, Access-Control-Allow-Headers or
// Access-Control-Max-Age. Neither are those that let an origin in for GET alone, and
// name neither of the latter two. Nor is what refuses other origins, which is what the
// standard wants; what hands preflights on to code out of sight; what has handlers
// for OPTIONS elsewhere in the package, or a middleware that may be around it. Nor is
// a login before a library's middleware that lets some preflights pass, unless it lets
// none pass for the path of a route in sight; nor one that is of another package, but
// for some that frameworks have, or before which something out of sight comes. A
// branch that answers with 2xx before the headers are set is for lateheader.
//
// References: "CORS-preflight fetch" in the Fetch standard,
// https://fetch.spec.whatwg.org/#cors-preflight-fetch, and "CORS protocol and
// credentials", https://fetch.spec.whatwg.org/#cors-protocol-and-credentials.
package corspreflight

import _ "embed"

//go:embed doc.go
var doc string
