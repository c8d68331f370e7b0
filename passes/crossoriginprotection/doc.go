// Package crossoriginprotection defines an Analyzer that reports settings of
// http.CrossOriginProtection that switch it off, or that trust nobody.
//
// # Analyzer crossoriginprotection
//
// crossoriginprotection: report bypasses of it and dead trusted origins
//
// The crossoriginprotection analyzer reads what an http.CrossOriginProtection is
// told. That refuses the requests that pages of other origins make, but for GET,
// HEAD and OPTIONS, unless they come from an origin that it was told to trust or
// match a pattern that it was told to let through.
//
// Before:
//
//	protection := http.NewCrossOriginProtection()
//	protection.AddInsecureBypassPattern("/")
//	protection.AddTrustedOrigin("https://app.example.com/")
//
// After:
//
//	protection := http.NewCrossOriginProtection()
//	protection.AddTrustedOrigin("https://app.example.com")
//
// A pattern is one of http.ServeMux: "/" matches every path, not that of the
// root alone, which is "/{$}". An origin is compared with the Origin of a request
// byte by byte, and no * stands for anything.
//
// In the browser's console: nothing of a bypass, since the attack works, and nothing but
// 403 Forbidden of what is unenforced, though it works as well. A page of
// an origin that is not trusted as it was meant to be gets 403 Forbidden, with the
// text "cross-origin request detected from Sec-Fetch-Site header".
//
// The categories are
//
//   - bypass: a pattern that matches every request, or every one that has a
//     certain method or host: "/", "/{rest...}", "POST /", "api.example.com/".
//   - refused: AddTrustedOrigin returns an error, since there is no scheme or no
//     host, or something after them. If the error is dropped, nobody learns that
//     the origin is not trusted.
//   - unmatched: AddTrustedOrigin takes the origin, and no browser sends it: it
//     has a capital letter, the default port, a * or the like.
//   - unenforced: a middleware of gin refuses a request, by Handler or after Check,
//     and hands on to nobody, but does not abort the handlers that come after: gin runs
//     them once it returns.
//
// A bypass is not reported if it depends on a condition: then somebody chose it,
// for development perhaps. One for GET, HEAD or OPTIONS makes no difference. Of
// origins and patterns that are not known when the program is built nothing is
// said; a default that the code gives an absent setting is looked at. Nor is anything
// of a middleware that gives its context to others, which may abort. An entry of
// a list that a CORS library is given too, and that is dead there as well, is
// reported by corsconfig.
//
// References: https://pkg.go.dev/net/http#CrossOriginProtection and "Patterns" in
// https://pkg.go.dev/net/http#ServeMux.
package crossoriginprotection

import _ "embed"

//go:embed doc.go
var doc string
