// Package twice allows two origins in one response, which is for others to tell.
package twice

import "net/http"

// chosen has what the URL names for its first: it is the same in the preflight.
func chosen(w http.ResponseWriter, r *http.Request) {
	origin := r.URL.Query().Get("origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Add("Access-Control-Allow-Origin", "*")
}
