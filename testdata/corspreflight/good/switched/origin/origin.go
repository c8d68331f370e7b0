// Package origin allows an origin that it switches on, and has what everybody may read.
package origin

import "net/http"

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		switch origin {
		case "https://app.example.com":
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
