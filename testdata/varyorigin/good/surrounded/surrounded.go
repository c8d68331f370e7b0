// Command surrounded has handlers that get their Vary from what is around them, however that
// comes to them.
package main

import (
	"net/http"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func byMaker(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func byVariable(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func byField(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func byMethod(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func byClosure(w http.ResponseWriter, r *http.Request) {
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

func maker() func(http.Handler) http.Handler { return vary }

type around struct {
	wrap func(http.Handler) http.Handler
}

type wrapper interface {
	Wrap(http.Handler) http.Handler
}

type varying struct{}

func (varying) Wrap(next http.Handler) http.Handler { return vary(next) }

func main() {
	http.Handle("/maker", maker()(http.HandlerFunc(byMaker)))
	wrap := vary
	http.Handle("/variable", wrap(http.HandlerFunc(byVariable)))
	a := around{vary}
	http.Handle("/field", a.wrap(http.HandlerFunc(byField)))
	var w wrapper = varying{}
	http.Handle("/method", w.Wrap(http.HandlerFunc(byMethod)))
	add := func(path string, h http.HandlerFunc) { http.Handle(path, vary(h)) }
	add("/closure", byClosure)
	http.ListenAndServe(":8080", nil)
}
