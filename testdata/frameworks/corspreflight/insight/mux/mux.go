// Package main has a middleware around a router that allows an origin for preflights only.
package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte(mux.Vars(r)["id"])) }

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", put).Methods("PUT")
	http.ListenAndServe(":8080", allow(r))
}
