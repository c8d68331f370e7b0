// Package posted has a middleware that allows a Content-Type, and a route for what is
// posted.
package posted

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func post(w http.ResponseWriter, r *http.Request) {}

func run() {
	r := mux.NewRouter()
	r.Use(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedHeaders: []string{"Content-Type"}}).Handler) // want "none comes to this middleware"
	r.HandleFunc("/items", post).Methods("POST")
	http.ListenAndServe(":8080", r)
}
