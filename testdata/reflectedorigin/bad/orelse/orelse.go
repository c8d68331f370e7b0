// Package orelse reflects the Origin, or gives something else where there is none.
package orelse

import (
	"cmp"
	"net/http"
)

func orAnyone(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", cmp.Or(r.Header.Get("Origin"), "*")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func orNone(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := cmp.Or(r.Header.Get("Origin"), "none"); origin != "none" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func orFrom(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := cmp.Or(r.Header.Get("Origin"), r.Header.Get("X-Origin"), "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
