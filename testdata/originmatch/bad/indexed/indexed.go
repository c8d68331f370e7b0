// Package indexed takes an Origin apart by indices, or looks for where it is in a list.
package indexed

import (
	"net/http"
	"slices"
)

const want = "https://app.example.com"

func beginning(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	if len(o) >= len(want) && o[:len(want)] == want { // want "https://app.example.com.evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ending(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	const domain = "example.com"
	o := r.Header.Get("Origin")
	if n := len(o) - len(domain); n >= 0 {
		if end := o[n:]; end == domain { // want "https://evilexample.com passes this check"
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

var origins = []string{
	"https://app.example.com",
	"http://shop.example.org",  // want "http://shop.example.org, which is not encrypted, passes this check"
	"https://api.example.com/", // want `no browser sends "https://api.example.com/" as the Origin`
	"null",                     // want `a sandboxed frame sends "null", which passes this check`
}

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if i := slices.Index(origins, r.Header.Get("Origin")); i >= 0 {
		w.Header().Set("Access-Control-Allow-Origin", origins[i])
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
