// Package ownvary has functions that write Vary, and calls them on the branch for the origins
// that are let in.
package ownvary

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true, "https://shop.example.com": true}

type exchange struct {
	w http.ResponseWriter
	r *http.Request
}

func (x *exchange) vary(name string) { x.w.Header().Add("Vary", name) }

func method(w http.ResponseWriter, r *http.Request) {
	x := &exchange{w, r}
	if o := x.r.Header.Get("Origin"); allowed[o] {
		x.w.Header().Set("Access-Control-Allow-Origin", o)
		x.vary("Origin") // want "Vary: Origin is added only on this branch"
	}
}

func merge(w http.ResponseWriter, name string) {
	if was := w.Header().Get("Vary"); was != "" {
		name = was + ", " + name
	}
	w.Header().Set("Vary", name)
}

func merged(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		merge(w, "Origin") // want "Vary: Origin is added only on this branch"
	}
}

func vary(w http.ResponseWriter, names ...string) {
	for _, name := range names {
		w.Header().Add("Vary", name)
	}
}

func listed(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		// Caches have to know.
		vary(w, "Origin", "Accept-Encoding") // want "Vary: Origin is added only on this branch"
	}
}

// replace is no call to be made for all: it takes away what is there.
func replace(w http.ResponseWriter, name string) { w.Header().Set("Vary", name) }

func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		replace(w, "Origin") // want "Vary: Origin is added only on this branch"
	}
}

func varyByOrigin(h http.Header) {
	h.Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
}

func constant(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		varyByOrigin(w.Header())
	}
}

// allow does more than to write Vary.
func allow(w http.ResponseWriter, o string) {
	w.Header().Set("Access-Control-Allow-Origin", o)
	w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
}

func more(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		allow(w, o)
	}
}

func misnamed(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if o := r.Header.Get("Origin"); allowed[o] {
		h.Set("Access-Control-Allow-Origin", o)
		h.Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	}
}
