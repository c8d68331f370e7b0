// Command surroundedheld has handlers between which and what adds their Vary stands a struct.
package main

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func logged(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func held(w http.ResponseWriter, r *http.Request) {
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

// A logger hands on, and so does a pointer to one.
type logger struct{ next http.Handler }

func (l logger) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	println(r.URL.Path)
	l.next.ServeHTTP(w, r)
}

type api struct{ serve http.HandlerFunc }

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.serve(w, r) }

func newAPI() *api { return &api{held} }

func main() {
	http.Handle("/logged", vary(logger{http.HandlerFunc(logged)}))
	http.Handle("/held", vary(newAPI()))
	http.ListenAndServe(":8080", nil)
}
