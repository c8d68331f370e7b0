// Package ownhost lets the page of its own host in that came over http.
package ownhost

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	if r.TLS != nil {
		w.Header().Set("Access-Control-Allow-Origin", "http://"+r.Host) // want "so that no page of another host is let in"
	}
	w.Write([]byte("hello"))
}
