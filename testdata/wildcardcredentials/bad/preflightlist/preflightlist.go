// Package preflightlist answers preflights with a *, and what they ask for with an
// origin of a list.
package preflightlist

import (
	"fmt"
	"net/http"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("OPTIONS /api", preflight)
	mux.HandleFunc("GET /api", api)
	return mux
}

func preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.WriteHeader(http.StatusNoContent)
}

func api(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}
