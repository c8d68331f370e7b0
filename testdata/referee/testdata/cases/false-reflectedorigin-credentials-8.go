// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"errors"
	"net/http"
	"net/url"
)

func refererOrigin(r *http.Request) string {
	u, _ := url.Parse(r.Referer())

	return u.Scheme + "://" + u.Host
}

var errOrigin = errors.New("origin not allowed")

func validate(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errOrigin
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	allow := ""
	if validate(refererOrigin(req)) == nil {
		allow = refererOrigin(req)
	}
	resp.Header().Set("Access-Control-Allow-Origin", allow)

	resp.Header().Set("Access-Control-Allow-Credentials", "true")
	resp.Header().Add("Vary", "Origin")
}
