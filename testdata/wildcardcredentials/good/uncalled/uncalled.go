// Uncalled is a program with a policy that could be made public, but is not.
package main

import (
	"net/http"
	"slices"
)

type policy struct {
	all, credentials bool
	origins          []string
}

func (p *policy) Allow(origins ...string) {
	p.all = false
	p.origins = append(p.origins, origins...)
}

func (p *policy) AllowAll() {
	p.all = true
	p.origins = nil
}

func (p *policy) write(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if p.all {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else if o := r.Header.Get("Origin"); slices.Contains(p.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	if p.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func main() {
	p := &policy{credentials: true}
	p.Allow("https://app.example.com")
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { p.write(w, r) })
	http.ListenAndServe(":8080", nil)
}
