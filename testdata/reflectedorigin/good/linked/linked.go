// Package linked has texts that the linker sets, by its flag -X: nobody knows here what
// they are in the program that is delivered.
package linked

import (
	"net/http"
	"slices"
	"strings"
)

var version = "dev"

var mode string

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func compared(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if version == "dev" {
		allow(w, r)
	}
}

func operand(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if (version) == "dev" || r.Header.Get("Origin") == "https://app.example.com" {
		allow(w, r)
	}
}

func otherwise(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if mode != "release" {
		allow(w, r)
	} else if r.Header.Get("Origin") == "https://app.example.com" {
		allow(w, r)
	}
}

func switched(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch version {
	case "dev", "test":
		allow(w, r)
	}
}

func searched(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(version, "dev") || strings.EqualFold(version, "test") || slices.Contains([]string{"local", "ci"}, version) {
		allow(w, r)
	}
}
