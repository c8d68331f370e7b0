// Package chi sends headers that browsers cannot read from handlers of chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

const origin = "https://app.example"

func routes(r chi.Router) {
	r.Use(middleware.SetHeader("Access-Control-Allow-Origin", "https://app.example/")) // want "without a slash"
	r.Get("/me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "True") // want "nothing but true, in lower case, counts"
		w.Header().Set("Access-Control-Allow-Methods", "put")      // want "does not allow PUT"
	})
}

func publicRoutes(r chi.Router) {
	r.Use(middleware.SetHeader("Access-Control-Allow-Origin", origin))
	r.Use(middleware.SetHeader("Access-Control-Max-Age", "600"))
	r.Get("/you", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	})
}
