// Package iterations has loops that make an object in each iteration, the last of which
// lets everybody in.
package iterations

import "net/http"

type policy struct{ all bool }

func load() map[string]*policy {
	m := map[string]*policy{}
	for _, name := range []string{"api", "cdn"} {
		m[name] = &policy{}
	}
	m["cdn"].all = true
	return m
}

var policies = load()

func last(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); policies["cdn"].all || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
