// Package servemux has a library's middleware around the handler of one method.
package servemux

import (
	"net/http"

	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	mux := http.NewServeMux()
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}) // want "none comes to this middleware"
	mux.Handle("PUT /items", c.Handler(http.HandlerFunc(put)))
	http.ListenAndServe(":8080", mux)
}
