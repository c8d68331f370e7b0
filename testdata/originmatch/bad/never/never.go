// Package never has entries, searches and patterns that no Origin is equal to, has, or
// matches.
package never

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var listed = []string{
	"https://app.example.com",
	"wss://socket.example.com",
	"ws://localhost:8080",
	"http://*:3000", // want `no browser sends "http://\*:3000" as the Origin`
	"http://localhost:*",
	"http*://b.example.com", // want `no browser sends "http\*://b.example.com" as the Origin`
	"https:/c.example.com",
	"https//d.example.com",
	"https://",
	"https://e.example.com,https://f.example.com",
}

func list(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(listed, origin) {
		allow(w, origin)
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "http*://" {
		allow(w, origin)
	}
}

var (
	withSlash   = regexp.MustCompile(`^https?://example\.com/$`)
	withPath    = regexp.MustCompile(`^https://(.+\.)?example\.com/.*$`)
	openSlash   = regexp.MustCompile(`https://app\.example\.com/`)
	capitals    = regexp.MustCompile(`^https://App\.example\.com$`)
	defaultPort = regexp.MustCompile(`^https://app\.example\.com:443$`)
	hosts       = regexp.MustCompile(`^(app|www)\.example\.com$`)
	label       = regexp.MustCompile(`^[a-z0-9-]+\.example\.com$`)
	sockets     = regexp.MustCompile(`^wss?://app\.example\.com$`)
)

func patterns(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); {
	case withSlash.MatchString(origin):
		allow(w, origin)
	case withPath.MatchString(origin):
		allow(w, origin)
	case openSlash.MatchString(origin):
		allow(w, origin)
	case capitals.MatchString(origin):
		allow(w, origin)
	case defaultPort.MatchString(origin):
		allow(w, origin)
	}
}

func morePatterns(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); {
	case hosts.MatchString(origin):
		allow(w, origin)
	case label.MatchString(origin):
		allow(w, origin)
	case sockets.MatchString(origin):
		allow(w, origin)
	}
}

func searches(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); {
	case strings.HasPrefix(origin, "https://app.example.com/"):
		allow(w, origin)
	case strings.HasSuffix(origin, ".example.com/"):
		allow(w, origin)
	case strings.EqualFold(origin, "https://b.example.com/"):
		allow(w, origin)
	case strings.HasPrefix(origin, "wss://c.example.com"):
		allow(w, origin)
	}
}

func early(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !withSlash.MatchString(origin) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	allow(w, origin)
}
