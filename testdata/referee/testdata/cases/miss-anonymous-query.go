// It happens, and nothing is reported: those that were checked get credentials.
//
// executed: anonymous
// reported: nothing
// differs: miss anonymous

package api

import (
	"net/http"
	"strconv"
)

var known = map[string]struct{}{"https://app.example.com": {}}

func Handler(resp http.ResponseWriter, req *http.Request) {
	origin := req.URL.Query().Get("origin")

	resp.Header().Add("Vary", "Origin")
	resp.Header().Add("Access-Control-Allow-Origin", origin)

	_, ok := known[origin]
	if ok {
		resp.Header().Add("Access-Control-Allow-Credentials", strconv.FormatBool(true))
	}

}
