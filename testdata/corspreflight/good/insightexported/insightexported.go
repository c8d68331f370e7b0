// Package main has a router that others may put a middleware around.
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

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

var wrap func(http.Handler) http.Handler

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", put)
	http.ListenAndServe(":8080", wrap(allow(mux)))
}
