// Package inturn has functions of which each sets one header, and calls them one after
// the other.
package inturn

import "net/http"

type setter func(http.Header, *http.Request)

var setters = []setter{
	func(h http.Header, r *http.Request) { h.Add("Vary", "Origin") },
	func(h http.Header, r *http.Request) {
		h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	},
	func(h http.Header, r *http.Request) { h.Set("Access-Control-Allow-Credentials", "true") },
}

func list(w http.ResponseWriter, r *http.Request) {
	for _, set := range setters {
		set(w.Header(), r)
	}
}

var table = []struct {
	name string
	set  func(http.Header, *http.Request)
}{
	{"origin", func(h http.Header, r *http.Request) {
		h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	}},
	{"credentials", func(h http.Header, r *http.Request) { h.Set("Access-Control-Allow-Credentials", "true") }},
}

func rows(w http.ResponseWriter, r *http.Request) {
	for i := range table {
		table[i].set(w.Header(), r)
	}
}

var byName = map[string]func(http.ResponseWriter, *http.Request){
	"vary": func(w http.ResponseWriter, r *http.Request) { w.Header().Add("Vary", "Origin") },
	"origin": func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	},
	"credentials": func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	},
}

func named(w http.ResponseWriter, r *http.Request) {
	for _, set := range byName {
		set(w, r)
	}
}
