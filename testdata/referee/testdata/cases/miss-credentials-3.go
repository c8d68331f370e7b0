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

	write("Access-Control-Allow-Origin", req.Header.Get("Origin"))
	resp.Header().Set("Access-Control-Allow-Credentials", "true")

	resp.Header().Add("Vary", "Origin")
}
