// Package another has a public policy, and others with credentials.
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
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else if o := r.Header.Get("Origin"); slices.Contains(p.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	if p.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func newPolicy() *policy { return &policy{} }

func serve() {
	p := &policy{credentials: true}
	p.allow("https://app.example.com")
	q := &policy{}
	q.allowAll()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { p.write(w, r) })
	http.HandleFunc("/public", func(w http.ResponseWriter, r *http.Request) { q.write(w, r) })
}

func serveMade() {
	p, q := newPolicy(), newPolicy()
	p.credentials = true
	p.allow("https://app.example.com")
	open(q)
	http.HandleFunc("/made", func(w http.ResponseWriter, r *http.Request) { p.write(w, r) })
	http.HandleFunc("/made/public", func(w http.ResponseWriter, r *http.Request) { q.write(w, r) })
}

func open(p *policy) { p.allowAll() }

var (
	private = &policy{credentials: true, origins: []string{"https://app.example.com"}}
	public  = newPolicy()
)

func init() { makePublic(public) }

func makePublic(p *policy) { p.all = true }

func handlePrivate(w http.ResponseWriter, r *http.Request) { private.write(w, r) }

func handlePublic(w http.ResponseWriter, r *http.Request) { public.write(w, r) }
