package gorillamux

import (
	"net/http"

	"github.com/gorilla/mux"
)

// A router that is made of another where it is asked for is not that one.
func chained() {
	r := mux.NewRouter()
	api := r.PathPrefix("/api").Subrouter()
	api.Use(credentials)
	api.HandleFunc("/x", public)
	http.Handle("/", r)
}

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
}

// Nor are those that a loop makes of each other.
func nested(prefixes []string) {
	r := mux.NewRouter()
	sub, other := r, r
	for _, prefix := range prefixes {
		sub = other.PathPrefix(prefix).Subrouter()
		other = sub.PathPrefix(prefix).Subrouter()
	}
	other.HandleFunc("/x", open)
	http.Handle("/", r)
}

func open(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
