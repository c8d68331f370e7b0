// Package direct has the middleware around a handler, too, which answers all methods.
package direct

import "net/http"

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PATCH")
		next.ServeHTTP(w, r)
	})
}

func anything(w http.ResponseWriter, r *http.Request) {}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("PATCH /me", func(w http.ResponseWriter, r *http.Request) {})
	go http.ListenAndServe(":8080", allow(mux))
	return http.ListenAndServe(":8081", allow(http.HandlerFunc(anything)))
}
