// Package functional allows credentials by an option, and leaves the origin at its
// default.
package functional

import "net/http"

type options struct {
	origin      string
	credentials bool
}

type option func(*options)

func withCredentials() option         { return func(o *options) { o.credentials = true } }
func withOrigin(origin string) option { return func(o *options) { o.origin = origin } }

func allow(next http.Handler, opts ...option) http.Handler {
	o := options{origin: "*"}
	for _, f := range opts {
		f(&o)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", o.origin) // want "browsers reject every credentialed response"
		if o.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func run(mux *http.ServeMux) { http.ListenAndServe(":8080", allow(mux, withCredentials())) }

// What is behind a pointer keeps its default, too, if no option is given.
type server struct {
	origin string
	next   http.Handler
}

type setter interface{ apply(*server) }

type setterFunc func(*server)

func (f setterFunc) apply(s *server) { f(s) }

func origin(value string) setter { return setterFunc(func(s *server) { s.origin = value }) }

func newHandler(next http.Handler, setters ...setter) http.Handler {
	s := &server{origin: "*", next: next}
	for _, f := range setters {
		f.apply(s)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		s.next.ServeHTTP(w, r)
	})
}
