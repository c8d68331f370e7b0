// It happens, and nothing is reported.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func Handler(resp http.ResponseWriter, req *http.Request) {
	resp.Header()["Vary"] = []string{"Origin"}
	resp.Header().Add(nameAccessControlAllowOrigin, req.Header.Get("Origin"))
}
