// Four mistakes that happen and are reported, each at a path of its own.
//
// executed: wildcard, credentials, vary, cookie
// reported: reflectedorigin/credentials, samesitenone/absent, varyorigin/missing, wildcardcredentials/wildcard
// differs: nothing

package api

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/open":
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	case "/me":
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	case "/prices":
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	case "/login":
		http.SetCookie(w, &http.Cookie{Name: "session", Value: "s3cr3t", SameSite: http.SameSiteNoneMode})
	}
}
