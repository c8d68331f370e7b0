// Package policies sends what one of several policies allows: the Origin, or a *.
package policies

import "net/http"

type policy struct {
	origin func(string) string
	creds  bool
}

var (
	public = &policy{func(string) string { return "*" }, false}
	open   = &policy{func(o string) string { return o }, true}
)

func (p *policy) wrap(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if v := p.origin(r.Header.Get("Origin")); v != "" {
			w.Header().Set("Access-Control-Allow-Origin", v) // want "allowed"
			if p.creds {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		}
		next(w, r)
	}
}

func ok(w http.ResponseWriter, r *http.Request) {}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/a", public.wrap(ok))
	mux.HandleFunc("/b", open.wrap(ok))
}
