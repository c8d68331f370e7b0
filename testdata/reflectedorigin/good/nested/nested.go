// Package nested stores settings to structs that others have by value.
package nested

import (
	"flag"
	"net/http"
	"os"
)

type corsConfig struct {
	check  bool
	origin string
}

type app struct{ cors corsConfig }

func (a *app) allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if a.cors.check && origin != a.cors.origin {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// stored switches the check on before the handler is made.
func stored() http.Handler {
	a := &app{}
	a.cors.check = true
	a.cors.origin = os.Getenv("ORIGIN")
	return a.allow(http.NotFoundHandler())
}

type config struct {
	port int
	cors struct {
		check  bool
		origin string
	}
}

type application struct{ config config }

func (a *application) allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if a.config.cors.check && origin != a.config.cors.origin {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// declared has flags, which are on by default, in a struct that is copied.
func declared() http.Handler {
	var cfg config
	flag.BoolVar(&cfg.cors.check, "check", true, "")
	flag.StringVar(&cfg.cors.origin, "origin", "https://app.example.com", "")
	flag.Parse()
	a := &application{config: cfg}
	return a.allow(http.NotFoundHandler())
}

type two struct {
	config struct {
		cors struct {
			check  bool
			origin string
		}
	}
}

func (t *two) allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if t.config.cors.check && origin != t.config.cors.origin {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// deep stores to what is two fields away.
func deep() http.Handler {
	t := &two{}
	t.config.cors.check = true
	t.config.cors.origin = os.Getenv("DEEP_ORIGIN")
	return t.allow(http.NotFoundHandler())
}

type whole struct{ cors corsConfig }

// pointed stores by a pointer to what another struct has.
func pointed() http.Handler {
	var v whole
	p := &v.cors
	*p = corsConfig{check: true, origin: os.Getenv("POINTED_ORIGIN")}
	return v.allow(http.NotFoundHandler())
}

func (v *whole) allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if v.cors.check && origin != v.cors.origin {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}
