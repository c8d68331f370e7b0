// Package main has a router in a field that a literal gives its value.
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

type server struct{ router *mux.Router }

func newServer() *server {
	s := &server{router: mux.NewRouter().StrictSlash(true)}
	s.routes()
	return s
}

func (s *server) routes() {
	s.router.Use(allow)
	s.router.HandleFunc("/x", put).Methods("PUT")
}

func main() {
	s := newServer()
	http.ListenAndServe(":8080", s.router)
}
