// Package corsconfig defines an Analyzer that reports settings of CORS
// libraries that open a server to every site, or that cannot work.
//
// # Analyzer corsconfig
//
// corsconfig: report settings of CORS libraries that err
//
// The corsconfig analyzer reads what a CORS library is told: the fields of a
// struct, its options, what the methods of a builder are given. It knows what
// the library makes of that, in the version that is used, and reports what a
// browser makes of the answers.
//
// Before:
//
//	r.Use(cors.New(cors.Config{
//		AllowOrigins:     []string{"*"},
//		AllowCredentials: true,
//	}))
//
// After, for an API that anyone may read (the first fix):
//
//	r.Use(cors.New(cors.Config{
//		AllowOrigins: []string{"*"},
//	}))
//
// After, for an API that knows its users by a cookie. If the package has a list, a
// set or a predicate that it checks an Origin against elsewhere, the fix uses that,
// and a person decides whether it is the right one:
//
//	r.Use(cors.New(cors.Config{
//		AllowOrigins:     []string{"https://app.example.com"},
//		AllowCredentials: true,
//	}))
//
// The categories are
//
//   - open: each origin is sent back, with credentials. Every site can read
//     what the user can. A function that accepts every origin does that, a list
//     with the Origin of the request, and in some libraries an empty list.
//   - wildcard: * is sent, with credentials. No browser takes that.
//   - pattern: an entry with a * lets in more than its author meant. The report
//     has an origin that passes: "https://*" lets every site in, "*.com" each
//     that ends so, and "https://*example.com" https://evilexample.com.
//   - check: a function that decides about origins lets one in that it should not.
//     The report has an origin that passes: https://evilexample.com where the
//     function searches for "example.com".
//   - null: the entry null, with credentials. Every site can have that origin,
//     in a sandboxed frame.
//   - insecure: with credentials, an http origin that is no local host comes in: by
//     an entry http://, or by one, or a pattern, that says nothing of the scheme.
//   - unmatched: an entry that no origin matches, for having a slash at its end,
//     no scheme, or a * that the library takes for a letter.
//   - refused: the library panics, or returns an error.
//   - vary: answers that depend on the Origin without Vary: Origin. No setting
//     of the library mends that, but code of the package that adds it does.
//   - headers: * is sent in Access-Control-Allow-Headers, with credentials. Browsers
//     take it for the name of a header. Some libraries do themselves, whatever the
//     credentials.
//   - methods: the same of Access-Control-Allow-Methods.
//   - exposed: * is sent in Access-Control-Expose-Headers, with credentials. Scripts
//     read no more than they could without it. Or Set-Cookie is, which no page may read.
//
// In the browser's console, of wildcard:
//
//	Access to fetch at 'https://api.example.com/me' from origin
//	'https://app.example.com' has been blocked by CORS policy: The value of
//	the 'Access-Control-Allow-Origin' header in the response must not be the
//	wildcard '*' when the request's credentials mode is 'include'.
//
// Of unmatched it says that no Access-Control-Allow-Origin is present; of open,
// pattern, null and insecure it says nothing: the attack works.
//
// A setting that comes from the environment, a flag, a file or a parameter is
// believed, and nothing is said of it, nor of what is handed to a library only where
// such a setting is on, if something else is where it is not, or is one of some texts, such
// as the names of environments; a default that the code gives an absent one, or a tag
// such as envDefault its field, is looked at. Nor is anything said of a middleware that a handler calls for a request whose Origin it has
// let through, nor of whom one lets in where other code in view turns requests away by
// their Origin or Sec-Fetch-Site: in a handler around it, beside it in its chain, in
// what the same router uses, or in what it is given to protect. Code that sends
// Access-Control-Allow-Origin does not count, nor does what only looks whether there
// is an Origin. A function that decides about origins is run with some: it is open if
// it accepts any, and what cannot be decided by the origin is believed.
//
// References: "CORS protocol and credentials" in the Fetch standard,
// https://fetch.spec.whatwg.org/#cors-protocol-and-credentials.
package corsconfig

import _ "embed"

//go:embed doc.go
var doc string
