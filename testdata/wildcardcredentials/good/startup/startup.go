// The program of this package does not start by settings that would send * with
// credentials.
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
	any, credentials bool
	origins          []string
}

func (c *conf) Validate() error {
	if c.any && c.credentials {
		return errors.New("* with credentials")
	}
	return nil
}

func load() *conf {
	list := strings.Fields(os.Getenv("ORIGINS"))
	return &conf{slices.Contains(list, "*"), len(os.Getenv("NOCREDENTIALS")) == 0, list}
}

func (c *conf) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if c.any {
			w.Header().Set("Access-Control-Allow-Origin", "*")
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

// A checked one panics before its handler is made, and asks its list.
type checked struct {
	credentials bool
	origins     []string
}

func (c *checked) check() *checked {
	if c.credentials && slices.Contains(c.origins, "*") {
		panic("* with credentials")
	}
	return c
}

func (c *checked) handler() http.Handler {
	c.check()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if slices.Contains(c.origins, "*") {
			w.Header().Set("Access-Control-Allow-Origin", "*")
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
	http.Handle("/", c.handler())
	http.Handle("/checked", (&checked{len(os.Getenv("NOCREDENTIALS")) == 0, strings.Fields(os.Getenv("ORIGINS"))}).handler())
	http.ListenAndServe(":8080", nil)
}
