package good

import (
	"net"
	"net/http"
	"net/url"
	"strings"
)

// The host and the port are those that are meant.
func atPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Scheme == "https" && u.Port() == "3000" && u.Hostname() == "app.example.com" {
		allow(w, origin)
	}
}

func splitAtPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	rest, found := strings.CutPrefix(origin, "https://")
	if !found {
		return
	}
	host, _, err := net.SplitHostPort(rest)
	if err != nil {
		host = rest
	}
	if host == "example.com" || strings.HasSuffix(host, ".example.com") {
		allow(w, origin)
	}
}

// Who has a port has it on the machine itself.
func localPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Hostname() == "localhost" && (u.Port() == "3000" || u.Port() == "5173") {
		allow(w, origin)
	}
}
