// Package nostore has a handler behind a value of a type that has caches ask again, and
// beside a handler that forbids them to keep what it answers.
package nostore

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func handle(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

type noCache struct{ next http.Handler }

func (n noCache) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	n.next.ServeHTTP(w, r)
}

func health(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Write(nil)
}

func main() {
	http.HandleFunc("/health", health)
	http.Handle("/", noCache{http.HandlerFunc(handle)})
	http.ListenAndServe(":8080", nil)
}
