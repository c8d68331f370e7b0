package good

import (
	"net/http"
	"net/url"
	"strings"
)

// What has passed a test is an Origin that was sent, so that none of these answers
// without Vary.

func listedOrAll(origin string) string {
	if varied[origin] {
		return origin
	}
	return "*"
}

func byList(w http.ResponseWriter, r *http.Request) {
	if allow := listedOrAll(r.Header.Get("Origin")); allow != "" {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", allow)
	}
}

var varied = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

func secureOrAll(origin string) string {
	u, err := url.Parse(origin)
	if err == nil && u.Scheme == "https" && strings.HasSuffix(u.Host, ".example.com") {
		return origin
	}
	return "*"
}

func byScheme(w http.ResponseWriter, r *http.Request) {
	if allow := secureOrAll(r.Header.Get("Origin")); allow != "" {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", allow)
	}
}
