// Package varied adds Vary where the answer depends on the Origin.
package varied

import (
	"net/http"
	"strings"
)

func policyFor(path, origin string) (allow string, creds bool) {
	switch {
	case strings.HasPrefix(path, "/a"):
		return "*", true
	case strings.HasPrefix(path, "/b"):
		if origin == "https://app.example.com" {
			return origin, true
		}
	case path == "/c":
		return "https://www.example.com", true
	}
	return "", false
}

func handle(w http.ResponseWriter, r *http.Request) {
	allow, creds := policyFor(r.URL.Path, r.Header.Get("Origin"))
	if allow != "*" {
		w.Header().Add("Vary", "Origin")
	}
	if allow != "" {
		w.Header().Set("Access-Control-Allow-Origin", allow) // want "reject every credentialed response"
	}
	if creds {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
