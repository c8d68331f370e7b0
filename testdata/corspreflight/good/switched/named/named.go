// Package named looks the origin up, and has what everybody may read.
package named

import "net/http"

var names = map[string]string{"https://app.example.com": "app", "https://www.example.com": "www"}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if names[origin] != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /public", public)
	return http.ListenAndServe(":8080", allow(mux))
}
