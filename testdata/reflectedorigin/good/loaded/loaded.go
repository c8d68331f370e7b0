// Package loaded lets in who is listed, unless somebody has chosen otherwise, by settings
// that functions load on several paths.
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

var unlessOpen = loadUnlessOpen()

func loadUnlessOpen() config {
	c := config{any: true, origins: []string{"https://app.example.com"}}
	if os.Getenv("OPEN") == "" {
		c.any = false
	}
	return c
}

func byDefault(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); unlessOpen.any || slices.Contains(unlessOpen.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var byMode = loadByMode()

func loadByMode() *config {
	c := new(config)
	switch os.Getenv("MODE") {
	case "development":
		c.any = true
	default:
		c.origins = []string{"https://app.example.com"}
	}
	return c
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); byMode.any || slices.Contains(byMode.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var parsed = parse("https://app.example.com,https://admin.example.com")

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
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var hosts = loadHosts()

func loadHosts() map[string]bool {
	m := map[string]bool{"https://app.example.com": true}
	if os.Getenv("OPEN") != "" {
		m["*"] = true
	}
	return m
}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); hosts[o] || hosts["*"] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
