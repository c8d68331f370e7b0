// Package callers lets every origin in where nothing is given, which is what the package
// itself gives.
package callers

import "net/http"

type policy struct {
	check func(string) bool
	never func(string) bool
}

func newPolicy(check func(string) bool) *policy { return &policy{check: check} }

var open = newPolicy(nil)

func (p *policy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); p.check == nil || p.check(o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byNever(p *policy, w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); p.never == nil || p.never(o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byParameter(app string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); app == "" || o == app {
			w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func register(mux *http.ServeMux) {
	mux.Handle("/policy", open)
	mux.HandleFunc("/app", byParameter(""))
}
