// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

var known = map[string]struct{}{}

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		origin := req.Header.Get("Origin")

		defer w.Header().Add("Vary", "Origin")
		_, ok := known[origin]
		allow := "https://app.example.com"
		if ok {
			allow = origin
		}
		w.Header().Set("Access-Control-Allow-Origin", allow)

	})
}

func items(w http.ResponseWriter, r *http.Request) {
}

func Handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
