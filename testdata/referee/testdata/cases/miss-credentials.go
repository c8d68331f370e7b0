// It happens, and nothing is reported.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(resp http.ResponseWriter, req *http.Request) {
	write := resp.Header().Set
	defer resp.Header().Add("Vary", "Origin")
	write("Access-Control-Allow-Origin", req.Header.Get("origin"))

	write("Access-Control-Allow-Credentials", "true")
}
