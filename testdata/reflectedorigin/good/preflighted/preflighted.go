// Package preflighted checks the Origin of preflights, and lets no request in that takes
// none.
package preflighted

import "net/http"

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method == http.MethodOptions {
		if r.Header.Get("Origin") == "https://app.example.com" {
			allow(w, r)
			w.Header().Set("Access-Control-Allow-Headers", "X-Csrf")
		}
		return
	}
	if r.Header.Get("X-Csrf") == "" {
		http.Error(w, "no header", http.StatusBadRequest)
		return
	}
	allow(w, r)
}
