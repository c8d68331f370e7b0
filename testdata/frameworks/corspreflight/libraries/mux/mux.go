// Package mux gives a library's middleware to a router that runs it for matched
// requests.
package mux

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	allow := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}) // want "none comes to this middleware"
	r := mux.NewRouter()
	r.Use(allow.Handler)
	r.HandleFunc("/items", put).Methods("PUT")
	http.ListenAndServe(":8080", r)
}
