// Package main has a router that a function returns.
package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes() http.Handler {
	r := mux.NewRouter()
	r.Use(allow)
	more(r)
	return r
}

func more(r *mux.Router) { r.HandleFunc("/x", put).Methods("PUT") }

func main() { http.ListenAndServe(":8080", routes()) }
