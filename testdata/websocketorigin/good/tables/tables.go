// Package tables has upgrades in handlers that are kept in tables, and registered behind
// a function that looks at who asks.
package tables

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

func inUnkeyed(w http.ResponseWriter, r *http.Request) { accept(w, r) }

type route struct {
	pattern string
	handler http.HandlerFunc
}

var routes = []route{{"/ws", inUnkeyed}}

func unkeyed() {
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.HandleFunc(r.pattern, r.handler)
	}
	http.ListenAndServe(":8080", guard(mux))
}

func inKeyed(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func keyed() {
	mux := http.NewServeMux()
	for _, r := range []struct {
		pattern string
		handler http.HandlerFunc
	}{{pattern: "/ws", handler: inKeyed}} {
		mux.HandleFunc(r.pattern, r.handler)
	}
	http.ListenAndServe(":8080", guard(mux))
}

func inMap(c *gin.Context) { accept(c.Writer, c.Request) }

var byPath = map[string]gin.HandlerFunc{"/ws": inMap}

func guardContext(c *gin.Context) {
	if c.GetHeader("Origin") != "https://app.example.com" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func mapped() {
	e := gin.New()
	e.Use(guardContext)
	for path, h := range byPath {
		e.GET(path, h)
	}
	e.Run()
}

func inWrapped(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func wrapped() {
	mux := http.NewServeMux()
	for path, h := range map[string]http.Handler{"/ws": http.HandlerFunc(inWrapped)} {
		mux.Handle(path, guard(h))
	}
	http.ListenAndServe(":8080", mux)
}

func inFilled(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func inAppended(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func filled() {
	byPath := make(map[string]http.HandlerFunc)
	byPath["/filled"] = inFilled
	var list []http.HandlerFunc
	list = append(list, inAppended)
	mux := http.NewServeMux()
	mux.HandleFunc("/filled", byPath["/filled"])
	mux.HandleFunc("/appended", list[0])
	http.ListenAndServe(":8080", guard(mux))
}

// A type that is a table dispatches by itself.

func inHost(w http.ResponseWriter, r *http.Request) { accept(w, r) }

type hosts map[string]http.Handler

func (h hosts) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if x := h[r.Host]; x != nil {
		x.ServeHTTP(w, r)
		return
	}
	http.NotFound(w, r)
}

func byHost() {
	http.ListenAndServe(":8080", guard(hosts{"example.com": http.HandlerFunc(inHost)}))
}

// A controller registers its routes where an interface has it do so.

type socket struct{ n int }

func (s *socket) serve(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func (s *socket) Register(r chi.Router) { r.HandleFunc("/ws", s.serve) }

type controller interface{ Register(r chi.Router) }

func controllers() {
	r := chi.NewRouter()
	r.Use(guard)
	for _, c := range []controller{&socket{}} {
		c.Register(r)
	}
	http.ListenAndServe(":8080", r)
}

// A list of routers, and a variable that has what registers it.

func inEach(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func each() {
	first, second := chi.NewRouter(), chi.NewRouter()
	first.Use(guard)
	second.Use(guard)
	for _, r := range []chi.Router{first, second} {
		r.Get("/ws", inEach)
	}
	go http.ListenAndServe(":8081", first)
	http.ListenAndServe(":8080", second)
}

func inVariable(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func variable() {
	register := func(r chi.Router) { r.Get("/ws", inVariable) }
	r := chi.NewRouter()
	r.Use(guard)
	register(r)
	http.ListenAndServe(":8080", r)
}

// Elements of a list of pointers.

func inPointers(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func pointers() {
	mux := http.NewServeMux()
	for _, r := range []*route{{"/ws", inPointers}} {
		mux.HandleFunc(r.pattern, r.handler)
	}
	http.ListenAndServe(":8080", guard(mux))
}
