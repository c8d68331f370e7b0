// Package askedabout has code out of sight look at all of the request.
package askedabout

import "net/http"

type policy struct{ allows func(*http.Request) bool }

func (p *policy) onBranch(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		if p.allows(r) {
			h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "can leave without Vary: Origin"
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func (p *policy) before(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	if !p.allows(r) {
		w.Write([]byte("hello, stranger"))
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "can leave without Vary: Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("hello"))
}

func (p *policy) nested(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodOptions {
		if ok := p.allows(r); ok {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "can leave without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
	w.Write([]byte("hello"))
}
