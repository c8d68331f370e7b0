// Package rewritten has middlewares that change the request, and handlers that go by what
// was left.
package rewritten

import (
	"context"
	"net/http"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func dropOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !allowed[r.Header.Get("Origin")] {
			r.Header.Del("Origin")
		}
		next.ServeHTTP(w, r)
	})
}

func reflect(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); o != "" {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serve(api http.Handler) http.Handler { return dropOrigin(reflect(api)) }

// deleteOrigin takes it out of the map, and out of a copy of the request.
func deleteOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	r = r.Clone(context.Background())
	if !allowed[r.Header.Get("Origin")] {
		delete(r.Header, "Origin")
	}
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// dropInCopy hands a copy on.
func dropInCopy(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r2 := r.Clone(context.WithValue(r.Context(), allowedKey{}, allowed[r.Header.Get("Origin")]))
		if !allowed[r2.Header.Get("Origin")] {
			r2.Header.Del("Origin")
		}
		next.ServeHTTP(w, r2)
	})
}

type allowedKey struct{}

func reflectCopy(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func goByCopy(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Context().Value(allowedKey{}).(bool) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serveCopy() {
	http.Handle("/reflect", dropInCopy(http.HandlerFunc(reflectCopy)))
	http.Handle("/go", dropInCopy(http.HandlerFunc(goByCopy)))
}

func deleteIn(h http.Header) { h.Del("Origin") }

func deleteByFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if !allowed[r.Header.Get("Origin")] {
		deleteIn(r.Header)
	}
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// setOrigin has strangers be somebody else.
func setOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if !allowed[r.Header.Get("Origin")] {
		r.Header.Set("Origin", "https://a.example.com")
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func clearOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if !allowed[r.Header.Get("Origin")] {
		r.Header["Origin"] = nil
	}
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// dropCookies has strangers be nobody.
func dropCookies(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !allowed[r.Header.Get("Origin")] {
			r.Header.Del("Cookie")
		}
		next.ServeHTTP(w, r)
	})
}

func reflectNobody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func serveNobody(api http.Handler) http.Handler { return dropCookies(reflectNobody(api)) }
