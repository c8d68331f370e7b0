// Package beyondturn calls functions one after the other, and has handlers of the same type
// that are none of these.
package beyondturn

import "net/http"

type option func(http.ResponseWriter, *http.Request)

func configure(w http.ResponseWriter, r *http.Request, options ...option) {
	for _, o := range options {
		o(w, r)
	}
}

func typed(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "text/plain") }

// Exported is nobody's value here.
func Exported(w http.ResponseWriter, r *http.Request) {
	configure(w, r, typed)
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "which is the same as"
}

func registered(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "which is the same as"
}

type api struct{ prefix string }

func (a *api) converted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "which is the same as"
}

func serve(a *api) {
	http.HandleFunc("/", registered)
	http.Handle("/api", http.HandlerFunc(a.converted))
}
