// Package main is given one of its handlers.
package main

import "net/http"

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve(more http.Handler) {
	mux := http.NewServeMux()
	mux.Handle("/more", more)
	http.ListenAndServe(":8080", allow(mux))
}

func main() { serve(http.NotFoundHandler()) }
