// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

func headersOf(w http.ResponseWriter) http.Header {
	return w.Header()
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")

	allow := "https://app.example.com"
	if origin == "https://app.example.com" {
		allow = origin
	}
	headersOf(resp).Set("Access-Control-Allow-Origin", allow)

	resp.Header().Set("Access-Control-Allow-Credentials", "true")
}
