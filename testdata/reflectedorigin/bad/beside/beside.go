// Package beside lets each Origin in by default, beside a list that may be configured to let
// all in.
package beside

import (
	"net/http"
	"os"
	"strings"
)

func configured(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if allowed := resolve(origin); allowed != "" {
		w.Header().Set("Access-Control-Allow-Origin", allowed)
	} else if os.Getenv("ENV") == "production" {
		w.WriteHeader(http.StatusForbidden)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
	}
}

func resolve(origin string) string {
	for _, entry := range strings.Split(os.Getenv("ORIGINS"), ",") {
		if entry == "*" || entry == origin {
			return origin
		}
	}
	return ""
}

// inDevelopment is by a mode, what comes after that by none.
func inDevelopment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	switch {
	case os.Getenv("ENV") == "development":
		w.Header().Set("Access-Control-Allow-Origin", origin)
	case os.Getenv("ENV") == "production":
		if origin != "https://app.example.com" {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
	default:
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
	}
}

// either is bad whatever is configured.
func either(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if os.Getenv("ENV") == "production" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "without a check"
	}
}
