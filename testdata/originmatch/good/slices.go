package good

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// All of the host is compared, by its parts.
func byParts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	host, ok := strings.CutPrefix(origin, "https://")
	if labels := strings.Split(host, "."); ok && len(labels) == 3 && labels[1] == "example" && labels[2] == "com" {
		allow(w, origin)
	}
}

func byWholeHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && (u.Host == "example.com" || slices.Contains([]string{"app.example.com", "localhost:3000"}, u.Host)) {
		allow(w, origin)
	}
}

func byLength(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(origin) == len("https://a.example.com") && origin[:8] == "https://" && strings.HasSuffix(origin, ".example.com") {
		allow(w, origin)
	}
}

var ownHosts = regexp.MustCompile(`^(.*\.)?example\.com$`)

// Of a pattern for the host it is not known that it was meant to keep http out.
func hostPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && ownHosts.MatchString(u.Hostname()) {
		allow(w, origin)
	}
}
