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

func Handler(rw http.ResponseWriter, r *http.Request) {
	allow := "*"
	allow = refererOrigin(r)
	for k, v := range map[string]string{
		"Access-Control-Allow-Origin": allow,
	} {
		rw.Header().Set(k, v)
	}
	if allow != "*" {
	}
}
