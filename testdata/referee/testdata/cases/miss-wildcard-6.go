// It happens, and nothing is reported.
//
// executed: wildcard
// reported: nothing
// differs: miss wildcard

package api

import (
	"net/http"
)

var allowOrigin = "*"

func Handler(resp http.ResponseWriter, req *http.Request) {
	resp.Header().Set("Access-Control-Allow-Origin", allowOrigin)
	func(name, value string) {
		resp.Header().Set(name, value)
	}("Access-Control-Allow-Credentials", "true")
	resp.Header().Add("Vary", "Origin")
}

func Configure(site string) {
	allowOrigin = site
}
