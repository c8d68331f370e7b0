// Package functional allows an origin and credentials by options, or neither.
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
		w.Header().Set("Access-Control-Allow-Origin", o.origin)
		if o.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func run(mux *http.ServeMux) {
	go http.ListenAndServe(":8080", allow(mux, withOrigin("https://app.example.com"), withCredentials()))
	http.ListenAndServe(":8081", allow(mux))
}

// Of kept options, others may change the origin.
type kept struct{ *options }

func (k kept) set(origin string) { k.origin = origin }

func keep(next http.Handler) (http.Handler, kept) {
	o := &options{origin: "*", credentials: true}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", o.origin)
		if o.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	}), kept{o}
}

// Options that somebody may set later on.
type later struct {
	origin string
	next   http.Handler
}

type laterOption func(*later)

func laterOrigin(value string) laterOption { return func(l *later) { l.origin = value } }

func (l *later) set(opts []laterOption) {
	for _, f := range opts {
		f(l)
	}
}

func newLater(next http.Handler, settings <-chan []laterOption) http.Handler {
	l := &later{origin: "*", next: next}
	go func() {
		for opts := range settings {
			l.set(opts)
		}
	}()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", l.origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		l.next.ServeHTTP(w, r)
	})
}
