// Package pathvalue has a check whose answer goes along as a value of the path.
package pathvalue

import "net/http"

func check(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			r.SetPathValue("origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func asked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.PathValue("origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sent(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.PathValue("origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
