// Package ownheader has a check whose answer stands in a header of a request that the
// program makes for itself.
package ownheader

import "net/http"

func allow(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	if r.Header.Get("Origin") == "https://app.example.com" {
		h.Set("X-Trusted", "1")
	}
	asked := &http.Request{Header: h, Method: r.Method}
	w.Header().Add("Vary", "Origin")
	if asked.Header.Get("X-Trusted") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
