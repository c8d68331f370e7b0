// Package own has functions that keep something of their own, of which no comparison of
// the Origin tells.
package own

import (
	"flag"
	"net/http"
	"strings"
	"sync/atomic"
)

func count(n *int) { *n++ }

func counted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	n := 0
	count(&n)
	if origin != "" && n > 0 {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func written(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var b strings.Builder
	b.WriteString("x")
	if origin != "" && b.Len() > 0 {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func served() http.Handler {
	var requests atomic.Int64
	var strict bool
	flag.BoolVar(&strict, "strict", false, "refuse all but our own pages")
	flag.Parse()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		requests.Add(1)
		if origin == "https://app.example.com" || !strict {
			w.Header().Add("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

func main() { http.ListenAndServe(":8080", served()) }
