// Package kept has upgrades behind functions that do not look at the Origin, which are
// kept in variables, lists and fields, while others that do are used elsewhere.
package kept

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

func open(next http.Handler) http.Handler { return next }

func health(w http.ResponseWriter, r *http.Request) {}

func inParameter(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func build(before func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(before)
		r.Get("/health", health)
	})
	r.Get("/ws", inParameter)
	return r
}

func parameter() { http.ListenAndServe(":8080", build(guard)) }

func inInterface(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type middleware interface {
	wrap(http.Handler) http.Handler
}

type logged struct{ name string }

func (l *logged) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(l.name)
		next.ServeHTTP(w, r)
	})
}

type server struct{ before middleware }

func newServer() *server { return &server{before: &logged{}} }

func (s *server) run() {
	r := chi.NewRouter()
	r.Use(s.before.wrap)
	r.Get("/ws", inInterface)
	http.ListenAndServe(":8080", r)
}

func inChain(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func chain(h http.Handler, list ...func(http.Handler) http.Handler) http.Handler {
	for _, before := range list {
		h = before(h)
	}
	return h
}

var all = []func(http.Handler) http.Handler{open}

func chained() { http.Handle("/ws", chain(http.HandlerFunc(inChain), all...)) }

func inOwn(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type router struct {
	mux  *http.ServeMux
	list []func(http.Handler) http.Handler
}

func (r *router) use(before func(http.Handler) http.Handler) { r.list = append(r.list, before) }

func (r *router) handle(pattern string, h http.Handler) {
	for _, before := range r.list {
		h = before(h)
	}
	r.mux.Handle(pattern, h)
}

func own() {
	r := &router{mux: http.NewServeMux()}
	r.use(open)
	r.handle("/ws", http.HandlerFunc(inOwn))
	r.mux.Handle("/health", guard(http.HandlerFunc(health)))
	http.ListenAndServe(":8080", r.mux)
}

func inEmbedded(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type app struct{ *chi.Mux }

func (a *app) routes() {
	a.Get("/ws", inEmbedded)
	a.With(guard).Get("/health", health)
}

func embedded() {
	a := &app{chi.NewRouter()}
	a.routes()
	http.ListenAndServe(":8080", a)
}
