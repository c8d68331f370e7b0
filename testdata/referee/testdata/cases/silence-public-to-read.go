// Silence "public to read": everybody may read, and one with cookies.
//
// executed: anonymous
// reported: nothing
// differs: miss anonymous (silence: public to read)

package api

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
