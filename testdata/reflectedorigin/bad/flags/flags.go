// Package flags has policies that are flags, one of which lets everybody in.
package flags

import "net/http"

type flags uint8

const (
	listed flags = 1 << iota
	all
)

var policy = listed | all

func byMask(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); policy&all != 0 || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
