// Package configured lets in the origins that are configured, and previews.
package configured

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); allowed(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

func allowed(origin string) bool {
	for _, a := range strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",") {
		if a == origin {
			return true
		}
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return strings.HasPrefix(u.Hostname(), os.Getenv("PROJECT")+"-pr-") && strings.HasSuffix(u.Hostname(), ".example.com")
}
