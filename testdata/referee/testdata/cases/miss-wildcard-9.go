// It happens, and nothing is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

var known = map[string]struct{}{"https://app.example.com": {}}

func pick(r *http.Request) string {
	origin := r.Header.Get("Origin")
	_, ok := known[origin]
	if ok {
		return origin
	}
	return "*"
}

func Handler(w http.ResponseWriter, r *http.Request) {
	for k, v := range map[string]string{
		"Access-Control-Allow-Origin":      pick(r),
		"Access-Control-Allow-Credentials": "true",
	} {
		w.Header()[k] = []string{v}
	}
	w.Header().Add("Vary", "Origin")
}
