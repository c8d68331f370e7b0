// Package melodytwo has one that lets each Origin in, behind who looks at it, and another
// that looks by itself.
package melodytwo

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/olahol/melody"
)

func serve() {
	own := melody.New()
	own.Upgrader.CheckOrigin = func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
	r := chi.NewRouter()
	r.Get("/own", func(w http.ResponseWriter, r *http.Request) { own.HandleRequest(w, r) })

	open := melody.New()
	open.Upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	r.With(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Origin") != "https://app.example.com" {
				http.Error(w, "no", http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}).Get("/open", func(w http.ResponseWriter, r *http.Request) { open.HandleRequest(w, r) })
	http.ListenAndServe(":8080", r)
}
