// Package onebyone compares the labels of a host, all of them or the last, one by one.
package onebyone

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func all(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	labels := strings.Split(strings.TrimPrefix(origin, "https://"), ".")
	if len(labels) == 3 && labels[0] == "app" && labels[1] == "example" && labels[2] == "com" {
		allow(w, origin)
	}
}

func last(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	labels := strings.Split(strings.TrimPrefix(origin, "https://"), ".")
	if n := len(labels); strings.HasPrefix(origin, "https://") && n >= 2 && labels[n-1] == "com" && labels[n-2] == "example" {
		allow(w, origin)
	}
}

func equal(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	if labels := strings.Split(u.Hostname(), "."); slices.Equal(labels, []string{"app", "example", "com"}) {
		allow(w, origin)
	}
}
