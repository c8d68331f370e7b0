// Package initialized lets in who is listed, since functions that initialize it, or others,
// have set that it is closed, or may have.
package initialized

import (
	"net/http"
	"os"
	"slices"
)

type config struct {
	any     bool
	origins []string
}

var closed = config{any: true}

func init() {
	closed.any = false
	closed.origins = []string{"https://app.example.com"}
}

func bySetting(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); closed.any || slices.Contains(closed.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var sometimes = config{origins: []string{"https://app.example.com"}}

func init() {
	if os.Getenv("OPEN") == "" {
		return
	}
	sometimes.any = true
}

func afterReturn(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); sometimes.any || slices.Contains(sometimes.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var elsewhere = &config{origins: []string{"https://app.example.com"}}

func init() { elsewhere.any = true }

func Close() { elsewhere.any = false }

func setElsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); elsewhere.any || slices.Contains(elsewhere.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var given = &config{origins: []string{"https://app.example.com"}}

func init() {
	given.any = true
	restrict(given)
}

func restrict(c *config) { c.any = false }

func byFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); given.any || slices.Contains(given.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var hosts = map[string]bool{}

func init() {
	hosts["https://app.example.com"] = true
	hosts["*"] = true
	delete(hosts, "*")
}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); hosts[o] || hosts["*"] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var byEnvironment bool

func init() { byEnvironment = os.Getenv("OPEN") != "" }

func chosen(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); byEnvironment || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
