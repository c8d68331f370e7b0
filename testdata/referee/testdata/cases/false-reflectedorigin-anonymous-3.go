// It is reported, and no answer shows it.
//
// executed: credentials, vary
// reported: reflectedorigin/anonymous, varyorigin/missing
// differs: false reflectedorigin/anonymous, fix causes wildcard, fix shuts out the allowed origin, miss credentials, variant name extracted: loses reflectedorigin, variant name extracted: loses varyorigin

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
