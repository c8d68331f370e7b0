// Package kept has upgrades behind functions that look at the Origin, which are kept in
// variables, lists and fields, and used from there.
package kept

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
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

func guardContext(c *gin.Context) {
	if c.GetHeader("Origin") != "https://app.example.com" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func inList(c *gin.Context) { accept(c.Writer, c.Request) }

func list() {
	e := gin.New()
	before := []gin.HandlerFunc{guardContext}
	e.GET("/ws", append(before, inList)...)
	e.Run()
}

func inGroup(c *gin.Context) { accept(c.Writer, c.Request) }

var groups = map[string][]gin.HandlerFunc{"guarded": {guardContext}}

func group() {
	e := gin.New()
	e.Group("/api", groups["guarded"]...).GET("/ws", inGroup)
	e.Run()
}

// Where it is used by a setting only, that is for whoever sets it.

func inChosen(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func open(next http.Handler) http.Handler { return next }

func chosen(guarded bool) {
	r := chi.NewRouter()
	before := open
	if guarded {
		before = guard
	}
	r.Use(before)
	r.Get("/ws", inChosen)
	http.ListenAndServe(":8080", r)
}

func inParameter(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func build(before func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(before)
		r.Get("/ws", inParameter)
	})
	return r
}

func parameter() { http.ListenAndServe(":8080", build(guard)) }

func inExported(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func Exported(before func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(before)
	r.Get("/ws", inExported)
	return r
}

func inInterface(w http.ResponseWriter, r *http.Request) { accept(w, r) }

type middleware interface {
	Wrap(http.Handler) http.Handler
}

type origins struct{ allowed string }

func (o *origins) Wrap(next http.Handler) http.Handler { return guard(next) }

type server struct{ before middleware }

func newServer() *server { return &server{before: &origins{}} }

func (s *server) run() {
	r := chi.NewRouter()
	r.Use(s.before.Wrap)
	r.Get("/ws", inInterface)
	http.ListenAndServe(":8080", r)
}

func inChain(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func chain(h http.Handler, list ...func(http.Handler) http.Handler) http.Handler {
	for _, before := range list {
		h = before(h)
	}
	return h
}

var all = []func(http.Handler) http.Handler{guard}

func chained() { http.Handle("/ws", chain(http.HandlerFunc(inChain), all...)) }

// A router of the package's own.

func inOwn(w http.ResponseWriter, r *http.Request) { accept(w, r) }

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
	r.use(guard)
	r.handle("/ws", http.HandlerFunc(inOwn))
	http.ListenAndServe(":8080", r.mux)
}

// One that is embedded.

func inEmbedded(w http.ResponseWriter, r *http.Request) { accept(w, r) }

type app struct{ *chi.Mux }

func (a *app) setup() { a.Use(guard) }

func (a *app) routes() { a.Get("/ws", inEmbedded) }

func embedded() {
	a := &app{chi.NewRouter()}
	a.setup()
	a.routes()
	http.ListenAndServe(":8080", a)
}
