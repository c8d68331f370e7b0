// The program of this package refuses to send * with credentials in production only.
package main

import (
	"errors"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
)

type conf struct {
	any, credentials, production bool
	origins                      []string
}

func (c *conf) Validate() error {
	if c.production && c.any && c.credentials {
		return errors.New("* with credentials")
	}
	return nil
}

func load() *conf {
	list := strings.Fields(os.Getenv("ORIGINS"))
	return &conf{slices.Contains(list, "*"), len(os.Getenv("NOCREDENTIALS")) == 0, os.Getenv("ENV") == "production", list}
}

func (c *conf) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if c.any {
			w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		} else if slices.Contains(c.origins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		} else {
			return
		}
		if c.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

func main() {
	c := load()
	if err := c.Validate(); err != nil {
		log.Fatal(err)
	}
	http.ListenAndServe(":8080", c.handler())
}
