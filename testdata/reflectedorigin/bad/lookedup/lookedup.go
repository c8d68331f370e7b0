// Package lookedup lets everybody in as long as a variable of the environment is not there.
package lookedup

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origins, ok := os.LookupEnv("ORIGINS")
	if origin := r.Header.Get("Origin"); !ok || slices.Contains(strings.Split(origins, ","), origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func check() func(string) bool {
	only, ok := os.LookupEnv("ORIGIN")
	return func(origin string) bool { return !ok || origin == only }
}

func checked() http.HandlerFunc {
	check := check()
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); check(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
