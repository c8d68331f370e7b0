// Package loaded lets everybody in by settings that functions load on several paths.
package loaded

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

type config struct {
	any     bool
	origins []string
}

var unlessClosed = loadUnlessClosed()

func loadUnlessClosed() config {
	c := config{any: true}
	if os.Getenv("CLOSED") != "" {
		c.any = false
		c.origins = []string{"https://app.example.com"}
	}
	return c
}

func byDefault(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); unlessClosed.any || slices.Contains(unlessClosed.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var byMode = loadByMode()

func loadByMode() *config {
	c := new(config)
	switch os.Getenv("MODE") {
	case "production":
		c.origins = []string{"https://app.example.com"}
	case "staging":
		c.origins = []string{"https://staging.example.com"}
	default:
		c.any = true
	}
	return c
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); byMode.any || slices.Contains(byMode.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var parsed = parse("https://app.example.com,*")

func parse(list string) config {
	var c config
	for _, o := range strings.Split(list, ",") {
		if o == "*" {
			c.any = true
		} else {
			c.origins = append(c.origins, o)
		}
	}
	return c
}

func byList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); parsed.any || slices.Contains(parsed.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
