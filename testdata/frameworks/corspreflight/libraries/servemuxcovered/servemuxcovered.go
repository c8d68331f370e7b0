// Package servemuxcovered has a pattern for all methods, too.
package servemuxcovered

import (
	"net/http"

	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	mux := http.NewServeMux()
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	mux.Handle("PUT /items", c.Handler(http.HandlerFunc(put)))
	mux.Handle("/items", c.Handler(http.NotFoundHandler()))
	http.ListenAndServe(":8080", mux)
}

// get needs no preflight.
func get() {
	mux := http.NewServeMux()
	mux.Handle("GET /time", cors.Default().Handler(http.HandlerFunc(put)))
	http.ListenAndServe(":8081", mux)
}
