// Package tables has upgrades in handlers that are kept in tables, and registered where
// nobody looks at the Origin, while somebody does elsewhere.
package tables

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/go-chi/chi/v5"
)

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func health(w http.ResponseWriter, r *http.Request) {}

func admin() { http.ListenAndServe(":8081", guard(http.HandlerFunc(health))) }

func inStructs(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type route struct {
	pattern string
	handler http.HandlerFunc
}

var routes = []route{{"/ws", inStructs}, {pattern: "/health", handler: health}}

func structs() {
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.HandleFunc(r.pattern, r.handler)
	}
	http.ListenAndServe(":8080", mux)
}

func inMap(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func mapped() {
	r := chi.NewRouter()
	for path, h := range map[string]http.Handler{"/ws": http.HandlerFunc(inMap), "/health": guard(http.HandlerFunc(health))} {
		r.Handle(path, h)
	}
	http.ListenAndServe(":8080", r)
}

type socket struct{ n int }

func (s *socket) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func (s *socket) Register(r chi.Router) { r.HandleFunc("/ws", s.serve) }

type controller interface{ Register(r chi.Router) }

func controllers() {
	r := chi.NewRouter()
	for _, c := range []controller{&socket{}} {
		c.Register(r)
	}
	http.ListenAndServe(":8080", r)
}

// A type of handlers that does not look.

func inWrapped(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type logged struct{ next http.Handler }

func (l logged) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	println(r.URL.Path)
	l.next.ServeHTTP(w, r)
}

func wrapped() { http.ListenAndServe(":8080", logged{http.HandlerFunc(inWrapped)}) }

func inConverted(w http.ResponseWriter, r *http.Request) error {
	_, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
	return err
}

type fallible func(http.ResponseWriter, *http.Request) error

func (f fallible) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := f(w, r); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func converted() { http.Handle("/converted", fallible(inConverted)) }

// A variable has what registers it.

func inVariable(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func variable() {
	register := func(r chi.Router) { r.Get("/ws", inVariable) }
	r := chi.NewRouter()
	register(r)
	http.ListenAndServe(":8080", r)
}
