// An analyzer panics.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	put(resp.Header(), "Access-Control-Allow-Origin", "*")

	put(resp.Header(), "Access-Control-Allow-Credentials", "true")
}
