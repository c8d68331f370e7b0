package middleware

import (
	"net/http"
	"net/http/httputil"
)

// middleware is the form that most programs use.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// handlerFunc wraps a function instead of a handler.
func handlerFunc(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		next(w, r)
	}
}

// gate is a handler of its own type.
type gate struct {
	next http.Handler
}

// ServeHTTP writes both headers in a method.
func (g gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	g.next.ServeHTTP(w, r)
}

// routes registers a literal.
func routes(mux *http.ServeMux) {
	mux.HandleFunc("/api", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}

// proxied changes the answers of a reverse proxy.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		res.Header.Set("Access-Control-Allow-Credentials", "true")
		return nil
	}
}

func openAnswer(res *http.Response) error {
	res.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	res.Header.Set("Access-Control-Allow-Credentials", "true")
	return nil
}

// proxiedByName names the function that changes them.
func proxiedByName() *httputil.ReverseProxy {
	return &httputil.ReverseProxy{ModifyResponse: openAnswer}
}
