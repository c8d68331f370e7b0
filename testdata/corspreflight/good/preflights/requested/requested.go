// Package requested tells preflights by the method that they ask for.
package requested

import (
	"net/http"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Header.Get("Access-Control-Request-Method") != "" {
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /x", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("PUT /x", func(w http.ResponseWriter, r *http.Request) {})
	return http.ListenAndServe(":8080", allow(mux))
}
