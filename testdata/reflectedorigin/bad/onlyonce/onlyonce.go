// Package onlyonce has functions that are run once say who is let in: everybody.
package onlyonce

import (
	"net/http"
	"slices"
	"sync"
)

type config struct {
	any     bool
	origins []string
}

var settings = sync.OnceValue(load)

func load() config { return config{any: true, origins: []string{"https://app.example.com"}} }

func byStruct(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); settings().any || slices.Contains(settings().origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var orError = sync.OnceValues(func() (*config, error) {
	return &config{any: true}, nil
})

func byPointer(w http.ResponseWriter, r *http.Request) {
	c, err := orError()
	if err != nil {
		http.Error(w, "no settings", http.StatusInternalServerError)
		return
	}
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); c.any || slices.Contains(c.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var hosts = sync.OnceValue(func() map[string]bool {
	return map[string]bool{"*": true, "https://app.example.com": true}
})

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	allowed := hosts()
	if o := r.Header.Get("Origin"); allowed[o] || allowed["*"] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func inMiddleware(next http.Handler) http.Handler {
	lax := sync.OnceValue(func() bool { return true })
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); lax() || o == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
