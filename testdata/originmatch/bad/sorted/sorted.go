// Package sorted looks where in a list the Origin would be.
package sorted

import (
	"net/http"
	"sort"
)

var origins = []string{"https://admin.example.com", "https://app.example.com"}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func place(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if i := sort.SearchStrings(origins, origin); i < len(origins) { // want "http://evil.example passes this check"
		allow(w, origin)
	}
}
