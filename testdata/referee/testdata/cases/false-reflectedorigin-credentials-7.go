// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
	"net/url"
)

func refererOrigin(r *http.Request) string {
	u, _ := url.Parse(r.Referer())

	return u.Scheme + "://" + u.Host
}

var known = map[string]struct{}{"https://app.example.com": {}}

func allowedOrigin(s string) bool {
	_, ok := known[s]
	return ok
}

func handleCORS(w http.ResponseWriter, req *http.Request) bool {
	if !allowedOrigin(refererOrigin(req)) {
		return false
	}

	w.Header().Set("Access-Control-Allow-Origin", refererOrigin(req))
	w.Header().Set("access-control-allow-credentials", "true")

	return true
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	if handleCORS(resp, req) {
	}
}
