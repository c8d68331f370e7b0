// It happens, and nothing is reported.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	h := rw.Header()
	h["Vary"] = append(h["Vary"], "Origin")
	allow := "*"
	if origin != "" {
		allow = origin
	}

	for k, v := range map[string]string{
		"Access-Control-Allow-Origin": allow,
	} {
		rw.Header().Set(k, v)
	}

	rw.Header().Set("Access-Control-Allow-Credentials", "true")
}
