// Package chilogin has the login of chi before a library's middleware.
package chilogin

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/cors"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes(users map[string]string) http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Use(middleware.BasicAuth("here", users)) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.AllowAll().Handler)
	r.Put("/items", put)
	return r
}
