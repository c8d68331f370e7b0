// The program of this package looks at its settings before it serves, and goes on without
// them.
package main

import (
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

type conf struct{ domain string }

func (c *conf) Validate() error {
	if len(c.domain) > 253 {
		return errors.New("DOMAIN is too long")
	}
	if c.domain != "" && !strings.Contains(c.domain, ".") {
		return errors.New("DOMAIN is no domain")
	}
	return nil
}

func (c *conf) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		u, err := url.Parse(origin)
		if err == nil && u.Scheme == "https" && strings.HasSuffix(u.Host, "."+c.domain) { // want "as long as the environment variable is not set"
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

func main() {
	c := &conf{os.Getenv("DOMAIN")}
	if err := c.Validate(); err != nil {
		log.Fatal(err)
	}
	http.ListenAndServe(":8080", c.handler())
}
