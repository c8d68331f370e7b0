// Command surroundedtables has handlers that get their Vary from what is around them, and come from variables.
package main

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func keyed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func kept(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

var routes = []struct {
	path    string
	handler http.HandlerFunc
}{{"/listed", listed}}

var byPath = map[string]http.HandlerFunc{"/keyed": keyed}

var keeping http.Handler = http.HandlerFunc(kept)

func main() {
	for _, route := range routes {
		http.Handle(route.path, vary(route.handler))
	}
	for path, h := range byPath {
		http.Handle(path, vary(h))
	}
	http.Handle("/kept", vary(keeping))
	http.ListenAndServe(":8080", nil)
}
