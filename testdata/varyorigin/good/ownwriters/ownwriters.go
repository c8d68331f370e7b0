// Package ownwriters has a writer that adds Vary when it is written to.
package ownwriters

import (
	"io"
	"net/http"
)

type writer struct {
	http.ResponseWriter
	wrote bool
}

func (w *writer) WriteHeader(status int) {
	if !w.wrote {
		w.wrote = true
		w.Header().Add("Vary", "Origin")
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *writer) Write(b []byte) (int, error) {
	if !w.wrote {
		w.WriteHeader(http.StatusOK)
	}
	return w.ResponseWriter.Write(b)
}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&writer{ResponseWriter: w}, r)
	})
}

func routes() {
	http.Handle("/", vary(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin == "https://a.example.com" || origin == "https://b.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		io.WriteString(w, "x")
	})))
}
