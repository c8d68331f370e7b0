// Package redacted compares all of a parsed Origin with a setting.
package redacted

import (
	"net/http"
	"net/url"
	"os"
)

var front = os.Getenv("FRONT")

func byRedacted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Redacted() != front {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func byBytes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	b, err := u.MarshalBinary()
	if err != nil {
		return
	}
	if string(b) == front {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
