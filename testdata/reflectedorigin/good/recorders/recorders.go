// Package recorders has a middleware that hands on a writer with headers of its own, of
// which it sends what it likes, and one around what checks the Origin.
package recorders

import (
	"log"
	"net/http"
)

type buffered struct {
	http.ResponseWriter
	header http.Header
}

func (b *buffered) Header() http.Header { return b.header }

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// dropping sends nothing of what those behind it have set.
func dropping(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&buffered{w, make(http.Header)}, r)
		w.WriteHeader(http.StatusNoContent)
	})
}

func measured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, r)
		log.Print(rec.status)
	})
}

func open(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

var allowed = map[string]bool{"https://app.example.com": true}

func checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); allowed[o] {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func items(w http.ResponseWriter, r *http.Request) { w.Write([]byte("[]")) }

// Handlers returns the handlers of the tests.
func Handlers() []http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", items)
	return []http.Handler{dropping(open(mux)), measured(checked(mux))}
}
