// Package chi sends cookies through chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func registered() http.Handler {
	r := chi.NewRouter()
	r.Post("/login", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{
			Name:     "sid",
			SameSite: http.SameSiteNoneMode, // want "without Secure"
		})
	})
	r.Post("/logout", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode})
	})
	return r
}

func setHeader(r chi.Router) {
	r.Use(middleware.SetHeader("Set-Cookie", "theme=dark; SameSite=None; Secure"))
}
