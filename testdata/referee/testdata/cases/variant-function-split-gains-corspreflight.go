// A change that changes no answer changes what is reported.
//
// executed: refused, vary
// reported: lateheader/preflight, varyorigin/branch
// differs: nothing

package api

import (
	"fmt"
	"net/http"
)

func permitted(s string) bool {
	switch s {
	case "https://app.example.com":
		return true
	}
	return false
}

// Handler serves the API.
func Handler(resp http.ResponseWriter, req *http.Request) {
	h := resp.Header()
	origin := req.Header.Get("Origin")
	if req.Method == "OPTIONS" {
		h.Set("Access-Control-Allow-Methods", "GET, PUT")

		resp.WriteHeader(http.StatusOK)
		return
	}
	switch {
	case origin != "" && permitted(origin):
		resp.Header().Add("Vary", "Origin")
		h.Set("Access-Control-Allow-Origin", origin)
		h["Access-Control-Allow-Credentials"] = []string{"true"}
		h.Set("Access-Control-Expose-Headers", "X-Total")

	default:

	}
	if req.URL.Path == "/health" {
		fmt.Fprintln(resp, "ok")
		return
	}

}
