// It was reported, and no answer shows it: an origin that the Referer names is
// looked for in a list.
//
// executed: nothing
// reported: nothing
// differs: nothing

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
