// Package muxroute gives a library's middleware to a router that runs it for matched
// requests, and whose routes are told one thing after the other.
package muxroute

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
	r.Path("/items").Methods("PUT").HandlerFunc(put)
	http.ListenAndServe(":8080", r)
}
