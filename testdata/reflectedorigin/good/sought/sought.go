// Package sought has checks by how much is left of the Origin, or how many pieces there are,
// where a text is taken out of it: loose ones.
package sought

import (
	"net/http"
	"strings"
)

const app = "https://app.example.com"

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func split(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); len(strings.SplitN(origin, app, 2)) == 2 {
		allow(w, origin)
	}
}

func pieces(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	pieces := strings.Split(origin, app)
	if len(pieces) < 2 {
		return
	}
	allow(w, origin)
}

func trimmed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); len(strings.TrimPrefix(origin, app)) < len(origin) {
		allow(w, origin)
	}
}
