// Package nested has upgrades in routes of routers that are within others, and code that
// looks at the Origin before other routes only.
package nested

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
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

// In a group beside that.

func inBeside(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func beside() {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(guard)
		r.Get("/health", health)
	})
	r.Group(func(r chi.Router) {
		r.Get("/ws", inBeside)
	})
	http.ListenAndServe(":8080", r)
}

// Around a router that is within its own.

func inOuter(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func outer() {
	r := mux.NewRouter()
	sub := r.PathPrefix("/api").Subrouter()
	sub.Use(guard)
	sub.HandleFunc("/health", health)
	r.HandleFunc("/ws", inOuter)
	http.ListenAndServe(":8080", r)
}

func inOther(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func other() {
	r := mux.NewRouter()
	guarded := r.PathPrefix("/api").Subrouter()
	guarded.Use(guard)
	guarded.HandleFunc("/health", health)
	open := r.PathPrefix("/ws").Subrouter()
	open.HandleFunc("/v1", inOther)
	http.ListenAndServe(":8080", r)
}

// Around another route of the same router.

func inSame(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func same() {
	r := chi.NewRouter()
	r.With(guard).Get("/health", health)
	r.Handle("/alive", guard(http.HandlerFunc(health)))
	r.Route("/api", func(r chi.Router) {
		r.Get("/ws", inSame)
	})
	http.ListenAndServe(":8080", r)
}

// A function that is given the inner router, of one that uses it and of one that does not.

func inTwice(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func register(r chi.Router) { r.Get("/ws", inTwice) }

func twice() {
	guarded, open := chi.NewRouter(), chi.NewRouter()
	guarded.Use(guard)
	guarded.Route("/api", register)
	open.Route("/api", register)
	go http.ListenAndServe(":8081", guarded)
	http.ListenAndServe(":8080", open)
}

func newRouter() *chi.Mux { return chi.NewRouter() }

func inMade(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func made() {
	r := newRouter()
	r.Get("/ws", inMade)
	http.ListenAndServe(":8080", r)
}

// A method that is no registration of a middleware is given a handler behind the guard.

func inBesides(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func guardFunc(next http.HandlerFunc) http.HandlerFunc { return guard(next).ServeHTTP }

func besides() {
	r := chi.NewRouter()
	r.NotFound(guardFunc(health))
	r.Get("/ws", inBesides)
	http.ListenAndServe(":8080", r)
}
