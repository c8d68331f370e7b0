// Package sometimes has a handler behind what forbids caches to keep some answers.
package sometimes

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func handle(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "can leave without Vary: Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

type noStore struct{ next http.Handler }

func (n noStore) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "" {
		w.Header().Set("Cache-Control", "no-store")
	}
	n.next.ServeHTTP(w, r)
}

func main() { http.ListenAndServe(":8080", noStore{http.HandlerFunc(handle)}) }
