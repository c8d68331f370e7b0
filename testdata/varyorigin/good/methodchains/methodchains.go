// Package methodchains gives handlers to a middleware that adds Vary by the method of what
// has them.
package methodchains

import "net/http"

func vary(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next(w, r)
	}
}

func allow(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://admin.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("{}"))
}

func ofFunction() {
	http.HandleFunc("/a", vary(http.HandlerFunc(allow).ServeHTTP))
}

func ofHandler() {
	h := http.Handler(http.HandlerFunc(allow))
	http.HandleFunc("/b", vary(h.ServeHTTP))
}

type api struct{}

func (api) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, r) }

func ofObject() {
	http.HandleFunc("/c", vary(api{}.ServeHTTP))
}

func ofMiddleware() {
	serve := http.Handler(vary(http.HandlerFunc(allow).ServeHTTP)).ServeHTTP
	http.HandleFunc("/d", serve)
}
