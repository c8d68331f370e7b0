// Package nested has upgrades in routes of routers that are within others, which use a
// function that looks at who asks.
package nested

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"github.com/urfave/negroni"
)

func accept(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A literal is given the inner router.

func inRoute(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func route() {
	r := chi.NewRouter()
	r.Use(guard)
	r.Route("/api", func(r chi.Router) {
		r.Get("/ws", inRoute)
	})
	http.ListenAndServe(":8080", r)
}

func inGroup(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func group() {
	r := chi.NewRouter()
	r.Use(guard)
	r.Group(func(r chi.Router) {
		r.Get("/ws", inGroup)
	})
	http.ListenAndServe(":8080", r)
}

func inBoth(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func both() {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(guard)
		r.Route("/ws", func(r chi.Router) {
			r.Route("/v1", func(r chi.Router) {
				r.Get("/", inBoth)
			})
		})
	})
	http.ListenAndServe(":8080", r)
}

// A function is given the inner router by name.

func inNamed(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func register(r chi.Router) { r.Get("/ws", inNamed) }

func named() {
	r := chi.NewRouter()
	r.Use(guard)
	r.Route("/api", register)
	http.ListenAndServe(":8080", r)
}

type api struct{ name string }

func (a *api) socket(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func (a *api) register(r chi.Router) { r.HandleFunc(a.name, a.socket) }

func method(a *api) http.Handler {
	r := chi.NewRouter()
	r.Use(guard)
	r.Route("/api", func(r chi.Router) { a.register(r) })
	return r
}

// The inner router is made of the outer one.

func inSubrouter(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func subrouter() {
	r := mux.NewRouter()
	r.Use(guard)
	sub := r.PathPrefix("/api").Subrouter()
	sub.HandleFunc("/ws", inSubrouter)
	http.ListenAndServe(":8080", r)
}

func inInner(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func inner() {
	r := mux.NewRouter()
	outer := r.PathPrefix("/api").Subrouter()
	outer.Use(guard)
	inner := outer.PathPrefix("/ws").Subrouter()
	inner.HandleFunc("/v1", inInner)
	http.ListenAndServe(":8080", r)
}

type server struct{ root *mux.Router }

func (s *server) api() *mux.Router { return s.root.PathPrefix("/api").Subrouter() }

func (s *server) socket(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func (s *server) routes() { s.api().HandleFunc("/ws", s.socket) }

func (s *server) run() {
	s.root.Use(guard)
	s.routes()
	http.ListenAndServe(":8080", s.root)
}

func guardContext(c *gin.Context) {
	if c.GetHeader("Origin") != "https://app.example.com" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func inGiven(c *gin.Context) { accept(c.Writer, c.Request) }

func give(g *gin.RouterGroup) {
	sub := g.Group("/ws")
	sub.GET("/v1", inGiven)
}

func given() {
	e := gin.New()
	e.Use(guardContext)
	give(e.Group("/api"))
	e.Run()
}

// A function makes the router that uses it.

func inMade(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func newRouter() *chi.Mux {
	r := chi.NewRouter()
	r.Use(guard)
	return r
}

func made() {
	r := newRouter()
	r.Get("/ws", inMade)
	http.ListenAndServe(":8080", r)
}

func inTuple(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func tuple() (http.Handler, error) {
	r := chi.NewRouter()
	r.Get("/ws", inTuple)
	return r, nil
}

func serveTuple() {
	h, err := tuple()
	if err != nil {
		return
	}
	http.ListenAndServe(":8080", guard(h))
}

// Code out of sight wraps it.

func inWrapped(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func wrapped() {
	e := echo.New()
	e.Use(echo.WrapMiddleware(guard))
	e.GET("/ws", echo.WrapHandler(http.HandlerFunc(inWrapped)))
	e.Start(":8080")
}

// What a method out of sight does with it is not known.

func inNegroni(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func stacked() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", inNegroni)
	n := negroni.New()
	n.UseFunc(func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) { guard(next).ServeHTTP(w, r) })
	n.UseHandler(mux)
	http.ListenAndServe(":8080", n)
}
