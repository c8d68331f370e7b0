// Package entries has lists that have an empty entry as long as nobody says what is in
// them: what is split from a variable of the environment that is not set.
package entries

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

func in(list []string, origin string) bool {
	for _, entry := range list {
		if entry = strings.TrimSpace(entry); entry == "" || entry == origin {
			return true
		}
	}
	return false
}

func split(s string) []string { return strings.Split(s, ",") }

func listed() http.Handler {
	list := split(os.Getenv("ORIGINS"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if in(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

var hosts = strings.Split(os.Getenv("HOSTS"), ",")

func declared(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	for i := range hosts {
		if len(hosts[i]) == 0 || hosts[i] == u.Host {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}
