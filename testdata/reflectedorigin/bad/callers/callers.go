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

// Settings has a default in which there is no check.
type Settings struct {
	Name  string
	Check func(origin string) bool
}

// DefaultSettings are those of an application with one site.
var DefaultSettings = Settings{Name: "app"}

func BySettings(s Settings, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if s.Check == nil || s.Check(o) {
			w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check, with credentials"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
