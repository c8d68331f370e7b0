// Package nostore has handlers behind values of types that forbid caches to keep what they
// answer.
package nostore

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func handle(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

type noStore struct{ next http.Handler }

func (n noStore) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	n.next.ServeHTTP(w, r)
}

func main() { http.ListenAndServe(":8080", noStore{http.HandlerFunc(handle)}) }
