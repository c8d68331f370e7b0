// Package merged has middlewares whose settings are taken from defaults, field by field.
package merged

import "net/http"

type config struct {
	origin      string
	credentials bool
}

var defaults = config{origin: "*", credentials: true}

func with(c config, next http.Handler) http.Handler {
	if c.origin == "" {
		c.origin = defaults.origin
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", c.origin) // want "browsers reject"
		if c.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serve() { http.ListenAndServe(":8080", with(config{credentials: true}, http.NotFoundHandler())) }

type Config struct {
	Origin      string
	Credentials bool
}

// Default is what it is declared with, unless somebody else changes it.
var Default = Config{Origin: "*", Credentials: true}

func New(config ...Config) func(http.Handler) http.Handler {
	c := Default
	if len(config) > 0 {
		c = config[0]
		if c.Origin == "" {
			c.Origin = Default.Origin
		}
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", c.Origin) // want "browsers reject"
			if c.Credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func serveAll() {
	http.ListenAndServe(":8080", New()(http.NotFoundHandler()))
	http.ListenAndServe(":8080", New(Config{Credentials: true})(http.NotFoundHandler()))
}
