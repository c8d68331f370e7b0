// Package set has a set of origins that are kept out, and which is filled when the
// program runs.
package set

import "net/http"

var denied = make(map[string]struct{})

func deny(origin string) { denied[origin] = struct{}{} }

func refused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if _, bad := denied[origin]; bad {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
