// A change that changes no answer changes what is reported.
//
// executed: credentials, vary, cookie
// reported: reflectedorigin/credentials, samesitenone/absent, varyorigin/missing
// differs: variant calls in closures: loses samesitenone

package api

import (
	"net/http"
)

type cookieOptions struct {
	Mode   http.SameSite
	Secure bool
}

func sendCookie(w http.ResponseWriter, name string, o cookieOptions) {
	http.SetCookie(w, &http.Cookie{Name: name, SameSite: o.Mode})
}

func Handler(w http.ResponseWriter, r *http.Request) {
	func() {
		sendCookie(w, "session", cookieOptions{Mode: http.SameSiteNoneMode})
	}()

	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
