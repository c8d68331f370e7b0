// Package pkgzrest has a middleware that forbids caches to keep what its routes answer.
package pkgzrest

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-pkgz/rest"
)

var allowed = map[string]bool{"https://a.example.com": true}

func handle(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.Write(nil)
}

func main() {
	r := chi.NewRouter()
	r.Use(rest.NoCache)
	r.Get("/me", handle)
	http.ListenAndServe(":8080", r)
}
