// Package typed has handlers that are values of its types, behind a middleware that adds
// Vary.
package typed

import (
	"net/http"
	"os"
)

var allowed = map[string]bool{"https://a.example.com": true}

func allow(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

// Where it is made.

type direct struct{}

func (direct) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveDirect() { http.Handle("/direct", vary(direct{})) }

// By a function that makes it.

type made struct{ name string }

func (m *made) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.Write([]byte(m.name))
}

func newMade() http.Handler { return &made{name: os.Getenv("NAME")} }

func serveMade() { http.Handle("/made", vary(newMade())) }

// By a variable that is wrapped in its place.

type kept struct{}

func (*kept) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveKept() {
	var h http.Handler = &kept{}
	h = vary(h)
	http.Handle("/kept", h)
}

// By a method of its own.

type server struct{ name string }

func NewServer(name string) *server { return &server{name} }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func (s *server) Handler() http.Handler { return vary(s) }

// By a router.

type routed struct{}

func (*routed) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveRouted() {
	mux := http.NewServeMux()
	mux.Handle("/routed", &routed{})
	http.ListenAndServe(":8080", vary(mux))
}

// By what the standard library makes of it.

type stripped struct{}

func (*stripped) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveStripped() {
	s := &http.Server{Handler: vary(http.StripPrefix("/stripped", http.MaxBytesHandler(&stripped{}, 1024)))}
	s.ListenAndServe()
}

// The same of a function.

func function(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveFunction() {
	http.Handle("/function", vary(http.StripPrefix("/function", http.HandlerFunc(function))))
}

// By a type that is a middleware.

type varying struct{ next http.Handler }

func (v varying) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	v.next.ServeHTTP(w, r)
}

type within struct{}

func (*within) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func serveWithin() { http.Handle("/within", varying{&within{}}) }

// By a type that has it.

type embedded struct{}

func (embedded) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

type outer struct {
	embedded
	name string
}

func serveOuter() { http.Handle("/outer", vary(outer{name: "outer"})) }
