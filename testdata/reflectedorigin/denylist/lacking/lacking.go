// Package lacking has a list of origins beside which others are let in: whoever goes by that
// alone shuts them out.
package lacking

import (
	"net/http"
	"strings"
)

var listed = map[string]bool{"https://app.example.com": true, "http://localhost:3000": true}

func guard(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && !listed[origin] && !strings.HasSuffix(origin, "https://preview.example.com") {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func unchecked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
