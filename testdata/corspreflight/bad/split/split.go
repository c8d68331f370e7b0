// Package split has a middleware that preflights come to by one pattern, and not by others.
package main

import "net/http"

func cors(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

func serve(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/public/", cors(serve))
	mux.HandleFunc("GET /items/{id}", cors(serve))
	mux.HandleFunc("PUT /items/{id}", cors(serve)) // want "none comes to the handler of this route, which is for another method only"
	mux.HandleFunc("DELETE /items/{id}", serve)
	http.ListenAndServe(":8080", mux)
}
