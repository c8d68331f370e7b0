// Package substring looks for the Origin in what is configured: any part of that passes,
// and whatever there is in nothing.
package substring

import (
	"net/http"
	"os"
	"strings"
)

var list = strings.Split(os.Getenv("ORIGINS"), ",")

func allow(origin string) bool {
	for _, o := range list {
		if strings.Contains(o, origin) {
			return true
		}
	}
	return false
}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if allow(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "yes") // want "Access-Control-Allow-Credentials: yes"
	}
}
