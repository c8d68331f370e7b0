package good

import "net/http"

// What is set first stays for the opaque origin only.
func nullOnly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "null" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Header().Add("Vary", "Origin")
}
