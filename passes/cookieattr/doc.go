// Package cookieattr defines an Analyzer that reports cookies that browsers drop,
// never get or do not delete because of how they are written.
//
// # Analyzer cookieattr
//
// cookieattr: report cookies that are dropped or not deleted
//
// The cookieattr analyzer reports cookies with attributes that make browsers
// throw them away or net/http leave them out, Set-Cookie lines that do not say
// what was meant, and deletions after which the old cookie is still there.
//
// Before:
//
//	http.SetCookie(w, &http.Cookie{
//		Name:     "__Host-session",
//		Value:    token,
//		Secure:   true,
//		HttpOnly: true,
//	})
//
// After:
//
//	http.SetCookie(w, &http.Cookie{
//		Name:     "__Host-session",
//		Value:    token,
//		Path:     "/",
//		Secure:   true,
//		HttpOnly: true,
//	})
//
// In the browser's console, if the browser rejects the cookie (Firefox; the
// developer tools of Chrome mark the Set-Cookie line in the network panel, reason
// InvalidPrefix):
//
//	Cookie “__Host-session” has been rejected for invalid prefix.
//
// For a deletion that deletes nothing, or a cookie that was never sent: nothing.
//
// The categories are these.
//
// "partitioned": browsers reject a Partitioned cookie that is not Secure. With
// SameSite=None, samesitenone reports it.
//
// "prefix": the name begins with __Secure-, __Host-, __Http- or __Host-Http-, in
// any case, and the cookie lacks what that demands. An http.Cookie without a Path
// is sent without one, which __Host- does not allow. Nor has one that the request had
// any attributes: browsers send a name and a value only.
//
// "name": net/http sends no cookie without a name, or with one that is not a token.
//
// "domain": net/http leaves out a Domain with a scheme, a port, a wildcard or an
// underscore, so that the cookie is for one host only: the fix is for a person to
// choose, since the domain may be that of another host. In a line that is written by
// hand, and for a public suffix, browsers reject the cookie, but for an underscore.
//
// "replaced": a Set of the Set-Cookie header follows another, or http.SetCookie, of
// another cookie.
//
// "request": the cookie is added to the request that a handler was given.
//
// "spelling" and "comma": a Set-Cookie line has an attribute or a SameSite that no
// browser knows but for a slip, an Expires that is no date to them, such as a time
// as package time prints it, or a comma where a semicolon should be.
//
// "stray": a Set-Cookie line begins with an attribute, as if all cookies got that.
// Browsers make a cookie of it.
//
// "empty": an empty value is given with a MaxAge of 0 or the zero time as Expires.
// net/http sends neither, so the cookie stays, with no value.
//
// "path" and "crosssite": a deletion has another Path, Domain or Partitioned than
// the cookie of that name that the package sets, or lacks its SameSite=None.
// Browsers tell cookies apart by the first three. Without a Path, a cookie is for the
// folder of the URL: that of /api/logout is /api. The cookie of a session is compared
// with those of the stores, and of the sessions, of that library. In Chromium a cookie
// that is not SameSite=None can be neither set nor deleted in the answer to a
// cross-site fetch.
//
// There is no fix in a call that sends its cookie after the headers of the
// response, always: lateheader reports that call, and what moves it and what
// edits it would stop each other.
//
// Not reported: attributes that are known only when the program runs, deletions
// without a Path, unless the package registers their handler, and only for paths
// that have a folder, those that go with another one that does delete the cookie,
// those that make room for a cookie that is set as well, those of a cookie that code
// with too many paths to look at may set, cookies that are sent with a request by a
// client or a proxy, cookies handed to code outside of the package before they are
// sent, and test files.
//
// References: "Cookies: HTTP State Management Mechanism" (RFC 6265bis),
// sections 4.1.3, 5.6 and 5.7,
// https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7;
// "Cookies Having Independent Partitioned State",
// https://datatracker.ietf.org/doc/draft-cutler-httpbis-partitioned-cookies/.
package cookieattr

import _ "embed"

//go:embed doc.go
var doc string
