package middleware

import "net/http"

// middleware is the form that most programs use.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// handlerFunc passes requests without an Origin on, and echoes the rest.
func handlerFunc(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			next(w, r)
			return
		}
		header := w.Header()
		header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		header.Set("Access-Control-Allow-Credentials", "true")
		next(w, r)
	}
}

// gate is a handler of its own type.
type gate struct {
	next http.Handler
}

// ServeHTTP echoes in a method.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	g.next.ServeHTTP(w, r)
}

// routes registers a literal.
func routes(mux *http.ServeMux) {
	mux.HandleFunc("/api", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
