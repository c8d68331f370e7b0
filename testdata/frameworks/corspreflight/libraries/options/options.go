// Package options tells a library by options what the middleware is meant for.
package options

import (
	"net/http"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	r := mux.NewRouter()
	r.Use(handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowedMethods([]string{"PUT"}))) // want "none comes to this middleware"
	r.HandleFunc("/items", put).Methods("PUT")
	http.ListenAndServe(":8080", r)
}
