// Package ownwriters has a writer that sets headers when it is written to, and lacks Vary.
package ownwriters

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

type writer struct {
	http.ResponseWriter
	origin string
	set    bool
}

func (w *writer) setHeaders() {
	if w.set {
		return
	}
	w.set = true
	if w.origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", w.origin) // want "can leave without Vary: Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (w *writer) WriteHeader(status int) {
	w.setHeaders()
	w.ResponseWriter.WriteHeader(status)
}

func (w *writer) Write(body []byte) (int, error) {
	w.setHeaders()
	return w.ResponseWriter.Write(body)
}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if !allowed[origin] {
			origin = ""
		}
		next.ServeHTTP(&writer{ResponseWriter: w, origin: origin}, r)
	})
}

func serve() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("[]")) })
	http.ListenAndServe(":8080", allow(mux))
}
