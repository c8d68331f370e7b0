// Package packagechains holds chains of handlers in variables of the package, and
// in routers of its own.
package packagechains

import (
	"net/http"
	"slices"
)

var allowed = map[string]bool{"https://app.example.com": true}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept-Encoding") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

var handler = cors(compressed(http.HandlerFunc(api)))

// The chain that keeps caches away is not the only one.
func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

var (
	private = noStore(reflecting(http.HandlerFunc(api)))
	public  = reflecting(http.HandlerFunc(api))
)

type router struct {
	handler     http.Handler
	middlewares []func(http.Handler) http.Handler
}

func (x *router) Use(m ...func(http.Handler) http.Handler) {
	x.middlewares = append(x.middlewares, m...)
}

func (x *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := x.handler
	for _, m := range slices.Backward(x.middlewares) {
		h = m(h)
	}
	h.ServeHTTP(w, r)
}

func replaced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func Serve(w http.ResponseWriter, r *http.Request) {
	x := &router{handler: http.HandlerFunc(api)}
	x.Use(cors, replaced)
	x.ServeHTTP(w, r)
}

func wrap(h http.Handler, middlewares ...func(http.Handler) http.Handler) http.Handler {
	for i := len(middlewares) - 1; i >= 0; i-- {
		h = middlewares[i](h)
	}
	return h
}

func last(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func Handler() http.Handler { return wrap(http.HandlerFunc(api), cors, last) }

// A router that is given to the server.
type pipeline struct {
	handler     http.Handler
	middlewares []func(http.Handler) http.Handler
}

func (p *pipeline) Use(m func(http.Handler) http.Handler) {
	p.middlewares = append(p.middlewares, m)
}

func (p *pipeline) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := p.handler
	for i := len(p.middlewares) - 1; i >= 0; i-- {
		h = p.middlewares[i](h)
	}
	h.ServeHTTP(w, r)
}

func device(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "User-Agent") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func Listen() error {
	p := &pipeline{handler: http.HandlerFunc(api)}
	p.Use(cors)
	p.Use(device)
	server := &http.Server{Handler: p}
	return server.ListenAndServe()
}
