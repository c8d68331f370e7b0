// What the first fixes leave is not right.
//
// executed: credentials
// reported: reflectedorigin/credentials, varyorigin/branch
// differs: false varyorigin/branch

package api

import (
	"net/http"
	"net/url"
)

func Handler(resp http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")
	h := resp.Header()

	_, err2 := url.Parse(origin)
	if err2 == nil {
		h.Set("Vary", "Origin")
		for k, v := range map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
		} {
			resp.Header()[k] = []string{v}
		}
	}
}
