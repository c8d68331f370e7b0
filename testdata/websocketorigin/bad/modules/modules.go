// Package modules has upgrades in handlers that others of its types and functions register,
// while a function that looks at the Origin is around something else.
package modules

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

// Options.

func inOption(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type server struct {
	mux    *http.ServeMux
	before func(http.Handler) http.Handler
}

type option func(*server)

func withHandler(pattern string, h http.HandlerFunc) option {
	return func(s *server) { s.mux.HandleFunc(pattern, h) }
}

func withGuard(before func(http.Handler) http.Handler) option {
	return func(s *server) { s.before = before }
}

func build(options ...option) http.Handler {
	s := &server{mux: http.NewServeMux()}
	for _, set := range options {
		set(s)
	}
	return s.before(s.mux)
}

func options() {
	http.ListenAndServe(":8080", build(withHandler("/ws", inOption), withGuard(open)))
}

// Modules that have a router.

func inModule(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type module interface {
	Routes() chi.Router
}

type socket struct{}

func (socket) Routes() chi.Router {
	r := chi.NewRouter()
	r.Get("/", inModule)
	return r
}

func modules() {
	r := chi.NewRouter()
	r.With(guard).Get("/health", health)
	for path, m := range map[string]module{"/ws": socket{}} {
		r.Mount(path, m.Routes())
	}
	http.ListenAndServe(":8080", r)
}

// Modules that have a table.

func inTable(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type lister interface {
	Handlers() map[string]http.HandlerFunc
}

type list struct{}

func (list) Handlers() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{"/ws": inTable}
}

func tables(with []lister) {
	r := chi.NewRouter()
	r.With(guard).Get("/health", health)
	for _, l := range append(with, list{}) {
		for path, h := range l.Handlers() {
			r.Get(path, h)
		}
	}
	http.ListenAndServe(":8080", r)
}

// A router of the package's own, which has a list.

func inOwn(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

type route struct {
	path    string
	handler http.HandlerFunc
}

type router struct{ routes []route }

func (x *router) add(path string, h http.HandlerFunc) { x.routes = append(x.routes, route{path, h}) }

func (x *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, rt := range x.routes {
		if rt.path == r.URL.Path {
			rt.handler(w, r)
			return
		}
	}
}

func own() {
	x := new(router)
	x.add("/ws", inOwn)
	http.ListenAndServe(":8080", x)
}
