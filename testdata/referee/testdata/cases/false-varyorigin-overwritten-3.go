// From a generated program: false varyorigin/overwritten.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: variant calls in closures: gains reflectedorigin, variant calls in closures: loses reflectedorigin

package api

import (
	"net/http"
	"slices"
)

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func star(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		next.ServeHTTP(w, r)
	})
}

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {

		writer.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(writer, request)
	})
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))

		w.Header().Add("Vary", "Origin")
		w.Header().Set("Vary", "Accept-Encoding")

	})
}

func session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {

		next.ServeHTTP(rw, r)
	})
}

func preflights(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {

	})
}

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

func Handler(w http.ResponseWriter, r *http.Request) {
	x := &router{}
	x.Use(session, noStore, credentials, star, crossSite, preflights)
	x.ServeHTTP(w, r)
}
