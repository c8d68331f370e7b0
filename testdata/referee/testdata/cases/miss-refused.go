// The preflight is not answered as the request that it is for, and nothing tells.
//
// executed: refused
// reported: lateheader/preflight
// differs: nothing

package api

import (
	"io"
	"net/http"
	"strings"
)

func vary(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
}

func allowedOrigin(s string) bool {
	return s == "https://app.example.com" || s == "https://admin.example.com"
}

// Handler serves the API.
func Handler(resp http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("origin")
	h := resp.Header()
	if strings.EqualFold(req.Method, "options") {
		resp.WriteHeader(http.StatusOK)
		return
	}
	vary(resp)
	if allowedOrigin(origin) {
		h["Access-Control-Allow-Origin"] = []string{origin}
		resp.Header().Set("Access-Control-Allow-Credentials", "true")

	}
	io.WriteString(resp, req.URL.Path)
}
