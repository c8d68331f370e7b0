// Package merged has defaults that something changes, or may.
package merged

import "net/http"

type config struct {
	origin      string
	credentials bool
}

var defaults = config{origin: "*", credentials: true}

func setUp(origin string) {
	d := &defaults
	d.origin = origin
}

func with(c config, next http.Handler) http.Handler {
	if c.origin == "" {
		c.origin = defaults.origin
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", c.origin)
		if c.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serve() { http.ListenAndServe(":8080", with(config{credentials: true}, http.NotFoundHandler())) }

type Config struct {
	Origin, Other string
	Credentials   bool
}

// Default has an origin that is for others to fill in.
var Default = Config{Credentials: true}

func New() func(http.Handler) http.Handler {
	c := Default
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if c.Origin == "" {
				w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			} else {
				w.Header().Set("Access-Control-Allow-Origin", c.Origin)
			}
			if c.Credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func serveAll() { http.ListenAndServe(":8080", New()(http.NotFoundHandler())) }
