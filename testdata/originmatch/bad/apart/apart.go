// Package apart has functions that make several handlers, each of which has a check of
// its own.
package apart

import (
	"net/http"
	"strings"
)

func alike() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	http.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// Credentials are allowed by one of them.
func trusting() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response$"
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
	})
	http.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// Everybody may read what the other one answers.
func public() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
	})
	http.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// What is meant by an entry is let in by the other one.
func dead() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); o == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	http.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); o == "https://app.example.com/" { // want `no browser sends "https://app.example.com/" as the Origin`
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
