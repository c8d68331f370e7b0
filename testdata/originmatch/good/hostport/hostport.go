// Package hostport takes the port off the hosts of the Origin and of the server, if they
// have one.
package hostport

import (
	"net"
	"net/http"
	"net/url"
)

func orWhole(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	u, err := url.Parse(o)
	if err != nil {
		return
	}
	oh, _, err := net.SplitHostPort(u.Host)
	if err != nil {
		oh = u.Host
	}
	rh, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		rh = r.Host
	}
	if oh == rh {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func notEmpty(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	u, err := url.Parse(o)
	if err != nil {
		return
	}
	oh, _, _ := net.SplitHostPort(u.Host)
	rh, _, _ := net.SplitHostPort(r.Host)
	if rh != "" && oh == rh {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
