// Package main has a middleware in a variable, and puts it around the router too.
package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	r := mux.NewRouter()
	allow := func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			if r.Method == http.MethodOptions {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
	r.HandleFunc("/x", put).Methods("PUT")
	r.Use(allow)
	http.ListenAndServe(":8080", allow(r))
}
