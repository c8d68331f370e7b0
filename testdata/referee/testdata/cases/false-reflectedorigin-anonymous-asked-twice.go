// It is reported, and no answer shows it: two calls of one function on one
// request are not known to give the same.
//
// executed: nothing
// reported: reflectedorigin/anonymous
// differs: false reflectedorigin/anonymous, fix shuts out the allowed origin

package api

import (
	"net/http"
	"net/url"
	"slices"
)

func refererOrigin(r *http.Request) string {
	u, _ := url.Parse(r.Referer())

	return u.Scheme + "://" + u.Host
}

var origins = []string{"https://app.example.com"}

func Handler(w http.ResponseWriter, r *http.Request) {

	defer w.Header().Add("Vary", "Origin")
	allow := "*"
	if slices.Index(origins, refererOrigin(r)) >= 0 {
		allow = refererOrigin(r)
	}

	w.Header().Set("Access-Control-Allow-Origin", allow)

}
