// Package onebyone compares the first labels of a host, one by one.
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

func indexed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	labels := strings.Split(strings.TrimPrefix(origin, "https://"), ".")
	if len(labels) >= 2 && labels[0] == "app" && labels[1] == "shop" { // want "https://app.shop.c.evil.example passes this check"
		allow(w, origin)
	}
}

func equal(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if labels := strings.Split(u.Hostname(), "."); len(labels) >= 2 && slices.Equal(labels[:2], []string{"example", "com"}) { // want "https://example.com.c.evil.example passes this check"
		allow(w, origin)
	}
}

func encrypted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	if labels := strings.Split(u.Hostname(), "."); len(labels) >= 2 && slices.Equal(labels[:2], []string{"example", "com"}) { // want "https://example.com.c.evil.example passes this check"
		allow(w, origin)
	}
}
