// Package replaced has a cookie that another one takes the place of, though both are meant
// to be sent.
package replaced

import "net/http"

func login(w http.ResponseWriter, r *http.Request) {
	access := &http.Cookie{Name: "access", Value: "a", Path: "/", SameSite: http.SameSiteNoneMode} // want "without Secure"
	refresh := &http.Cookie{Name: "refresh", Value: "b", Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}
	w.Header().Set("Set-Cookie", access.String())
	w.Header().Set("Set-Cookie", refresh.String())
}
