// Package nested fills lists in structs that others have by value.
package nested

import (
	"net/http"
	"os"
	"strings"
)

type config struct {
	port int
	cors struct{ trustedOrigins []string }
}

type application struct{ config config }

func (app *application) enableCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for i := range app.config.cors.trustedOrigins {
			if origin == app.config.cors.trustedOrigins[i] {
				w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
				break
			}
		}
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	var cfg config
	cfg.cors.trustedOrigins = strings.Fields(os.Getenv("ORIGINS"))
	app := &application{config: cfg}
	return http.ListenAndServe(":4000", app.enableCORS(http.NotFoundHandler()))
}

type server struct{ cors struct{ trusted []string } }

func (s *server) enableCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, o := range s.cors.trusted {
			if origin == o {
				w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
				break
			}
		}
		next.ServeHTTP(w, r)
	})
}

func listen() error {
	s := &server{}
	s.cors.trusted = strings.Fields(os.Getenv("TRUSTED"))
	return http.ListenAndServe(":4001", s.enableCORS(http.NotFoundHandler()))
}
