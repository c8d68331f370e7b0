// Package value gives the middleware to a function that is a value.
package value

import "net/http"

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PATCH")
		next.ServeHTTP(w, r)
	})
}

func serve(with func(func(http.Handler) http.Handler) http.Handler) error {
	mux := http.NewServeMux()
	mux.HandleFunc("PATCH /me", func(w http.ResponseWriter, r *http.Request) {})
	go http.ListenAndServe(":8080", mux)
	return http.ListenAndServe(":8081", with(allow))
}
