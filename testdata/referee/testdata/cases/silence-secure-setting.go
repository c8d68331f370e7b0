// Silence "secure setting": behind TLS the cookie is kept.
//
// executed: cookie
// reported: nothing
// differs: miss cookie (silence: secure setting)

package api

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", SameSite: http.SameSiteNoneMode, Secure: r.TLS != nil})
}
