// Package hostport takes the port off the hosts of the Origin and of the server, and fails
// unseen where there is none: then both are empty.
package hostport

import (
	"net"
	"net/http"
	"net/url"
	"strings"
)

func equal(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	u, err := url.Parse(o)
	if err != nil {
		return
	}
	oh, _, _ := net.SplitHostPort(u.Host)
	rh, _, _ := net.SplitHostPort(r.Host)
	if oh == rh { // want "for a server at example.net, any site can read this response as the logged-in user: https://evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ending(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	u, err := url.Parse(o)
	if err != nil {
		return
	}
	rh, _, _ := net.SplitHostPort(r.Host)
	if strings.HasSuffix(u.Host, rh) { // want "for a server at example.net, any site can read this response as the logged-in user: https://evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
