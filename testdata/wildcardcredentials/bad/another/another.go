// Package another has policies that are made public, though they have credentials.
package another

import (
	"net/http"
	"slices"
)

type policy struct {
	all, credentials bool
	origins          []string
}

func (p *policy) allow(origins ...string) {
	p.all = false
	p.origins = append(p.origins, origins...)
}

func (p *policy) allowAll() {
	p.all = true
	p.origins = nil
}

func (p *policy) write(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if p.all {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed"
	} else if o := r.Header.Get("Origin"); slices.Contains(p.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	if p.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serve(mux *http.ServeMux) {
	p, q := &policy{credentials: true}, &policy{}
	q.allow("https://app.example.com")
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { p.write(w, r) })
	mux.HandleFunc("/q", func(w http.ResponseWriter, r *http.Request) { q.write(w, r) })
	for _, each := range []*policy{p, q} {
		each.allowAll()
	}
}
