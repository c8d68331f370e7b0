// Package owncontext has handlers of a kind of its own, which have the headers of requests,
// behind a middleware that answers preflights.
package owncontext

import (
	"encoding/json"
	"net/http"
)

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

func preflight(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			allow(w)
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type context struct {
	w http.ResponseWriter
	r *http.Request
}

func (c *context) answer(v any) {
	allow(c.w)
	json.NewEncoder(c.w).Encode(v)
}

var routes = map[string]func(*context){
	"PUT /user": func(c *context) { c.answer("user") },
}

func serve() {
	mux := http.NewServeMux()
	for pattern, f := range routes {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { f(&context{w, r}) })
	}
	http.ListenAndServe(":8080", preflight(mux))
}
