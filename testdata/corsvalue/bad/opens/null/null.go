// Package null has a response that answers null to whoever it does not know: true
// would let any site read it as the logged-in user, by a sandboxed frame.
package null

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		origin = "null"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "TRUE") // want "Access-Control-Allow-Credentials: TRUE"
}
