// Package muxembedded has an embedded router, behind a method that answers preflights. A
// middleware of the router has the headers of requests.
package muxembedded

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

type server struct{ *mux.Router }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		allow(w)
		return
	}
	s.Router.ServeHTTP(w, r)
}

func serve() {
	s := &server{mux.NewRouter()}
	s.Use(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			allow(w)
			next.ServeHTTP(w, r)
		})
	})
	s.HandleFunc("/user", func(w http.ResponseWriter, r *http.Request) {}).Methods("PUT")
	http.ListenAndServe(":8080", s)
}
