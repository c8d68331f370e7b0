// Package typed has handlers that are values of its types, and leave without Vary.
package typed

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func plain(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public")
		next.ServeHTTP(w, r)
	})
}

// It is behind one that adds no Vary.

type behind struct{}

func (behind) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

func serveBehind() { http.Handle("/behind", plain(behind{})) }

// It is also served by itself.

type twice struct{}

func (*twice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

func serveTwice() {
	h := &twice{}
	http.Handle("/a", vary(h))
	http.Handle("/b", h)
}

// Another of its type is.

type other struct{ name string }

func (*other) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

func serveOther() {
	http.Handle("/a", vary(&other{"a"}))
	http.Handle("/b", &other{"b"})
}

// A type that has it is.

type embedded struct{}

func (embedded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

type outer struct{ embedded }

func serveOuter() {
	http.Handle("/a", vary(embedded{}))
	http.Handle("/b", outer{})
}

// Nobody is seen to serve it.

type Served struct{}

func (Served) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}
