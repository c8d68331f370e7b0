// Package owninterface has handlers that are values of an interface of its own, which have
// the headers of requests, behind a method that answers preflights.
package owninterface

import "net/http"

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

type exchange struct {
	w http.ResponseWriter
	r *http.Request
}

type handler interface {
	handle(x *exchange) error
}

type users struct{}

func (users) handle(x *exchange) error {
	allow(x.w)
	return nil
}

type server struct{ handlers map[string]handler }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		allow(w)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	h := s.handlers[r.URL.Path]
	if h == nil {
		http.NotFound(w, r)
		return
	}
	if err := h.handle(&exchange{w, r}); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func serve() { http.ListenAndServe(":8080", &server{map[string]handler{"/user": users{}}}) }
