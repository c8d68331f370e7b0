// Package searched goes through a list of origins that are kept out, and which is
// filled when the program runs.
package searched

import "net/http"

var denied []string

func deny(origin string) { denied = append(denied, origin) }

func refused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, d := range denied {
		if d == origin {
			w.WriteHeader(http.StatusForbidden)
			return
		}
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
