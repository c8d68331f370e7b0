// Package askedtwice asks twice what may have changed, or something else.
package askedtwice

import (
	"net/http"
	"os"
	"strings"
)

var allowed = strings.Split(os.Getenv("CORS_ORIGINS"), ",")

func isListed(origin string) bool {
	for _, o := range allowed {
		if o == origin {
			return true
		}
	}
	return false
}

func stored(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isListed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		allowed = append(allowed, origin)
	}
	if isListed(origin) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var partners = strings.Split(os.Getenv("PARTNERS"), ",")

func isPartner(origin string) bool {
	for _, o := range partners {
		if o == origin {
			return true
		}
	}
	return false
}

func another(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isPartner(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	if isPartner(r.Host) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func environment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	if origin == os.Getenv("FRONTEND_URL") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if origin == os.Getenv("PARTNER_URL") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
