// It is reported, and no answer shows it.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
	"strconv"
)

func originOf(r *http.Request) string {
	return r.Header.Get("Origin")
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	h := resp.Header()
	h.Set("Access-Control-Allow-Origin", originOf(req))
	h.Set("access-control-allow-credentials", strconv.FormatBool(true))
}
