// Package nethttp sets a * in what a library that allows credentials wraps.
package nethttp

import (
	"net/http"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Write([]byte("{}"))
}

func wrapped() {
	r := mux.NewRouter()
	r.HandleFunc("/items", item).Methods("GET")
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	http.ListenAndServe(":8080", c.Handler(r))
}

func tea(w http.ResponseWriter, r *http.Request) {
	respond(w, "tea")
}

func respond(w http.ResponseWriter, what string) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Write([]byte(what))
}

func used() {
	r := mux.NewRouter()
	r.Use(handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials()))
	r.HandleFunc("/tea", tea)
	http.ListenAndServe(":8080", r)
}
