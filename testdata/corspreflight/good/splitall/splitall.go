// Package splitall has a middleware around some routes, and another handler that answers all
// preflights.
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
	mux.HandleFunc("OPTIONS /", cors(serve))
	mux.HandleFunc("PUT /items/{id}", cors(serve))
	mux.HandleFunc("/public/", cors(serve))
	mux.HandleFunc("GET /about", cors(serve))
	http.ListenAndServe(":8080", mux)
}
