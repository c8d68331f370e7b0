// Package samesitenone defines an Analyzer that reports cookies that browsers
// reject because they are SameSite=None without being Secure.
//
// # Analyzer samesitenone
//
// samesitenone: report SameSite=None cookies without Secure
//
// The samesitenone analyzer reports cookies that are sent with SameSite=None
// and without the Secure attribute. Browsers throw such a cookie away, on
// http://localhost too, and the login seems to do nothing.
//
// Before:
//
//	http.SetCookie(w, &http.Cookie{
//		Name:     "session",
//		Value:    token,
//		SameSite: http.SameSiteNoneMode,
//	})
//
// After:
//
//	http.SetCookie(w, &http.Cookie{
//		Name:     "session",
//		Value:    token,
//		SameSite: http.SameSiteNoneMode,
//		Secure:   true,
//	})
//
// For a cookie that is needed only on pages of the same site, the other fix is
// SameSite=Lax.
//
// In the browser's console (Firefox; the developer tools of Chrome mark the
// Set-Cookie line in the network panel, reason SameSiteNoneInsecure):
//
//	Cookie “session” rejected because it has the “SameSite=None” attribute
//	but is missing the “secure” attribute.
//
// There are three categories. "absent": Secure is never given. "insecure": it
// is given and false. "deletion": the cookie was meant to delete another, with
// a negative MaxAge or an Expires in the past. The browser rejects that one
// too, so the old cookie stays and the user stays logged in.
//
// The cookie may be a literal, be filled in field by field, come from a
// function of the package, be set by a framework, be written as a Set-Cookie
// string, or be what the settings of a library for sessions, CSRF tokens or
// logins say.
//
// There is no fix in a call that sends its cookie after the headers of the
// response, always: lateheader reports that call, and what moves it and what
// edits it would stop each other.
//
// Not reported: a Secure that is known only when the program runs (cfg.Secure,
// r.TLS != nil), cookies that are sent with a request, cookies that are never
// sent, cookies handed to code outside of the package before they are sent,
// and test files.
//
// References: "Cookies: HTTP State Management Mechanism" (RFC 6265bis),
// section 5.7,
// https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7.
package samesitenone

import _ "embed"

//go:embed doc.go
var doc string
