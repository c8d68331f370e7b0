// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: cookieattr/name, reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{})
	for k, vs := range (http.Header{
		"Access-Control-Allow-Origin":      {r.Header.Get("Origin")},
		"Access-Control-Allow-Credentials": {"true"},
	}) {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
}
