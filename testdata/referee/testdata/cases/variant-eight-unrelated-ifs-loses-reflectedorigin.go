// A change that changes no answer changes what is reported.
//
// executed: anonymous, value
// reported: reflectedorigin/anonymous
// differs: miss value

package api

import (
	"net/http"
	"net/url"
)

func refererOrigin(r *http.Request) string {
	u, _ := url.Parse(r.Referer())

	return u.Scheme + "://" + u.Host
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	allow := ""
	allow = refererOrigin(req)
	resp.Header().Set("Access-Control-Allow-Origin", allow)
}
