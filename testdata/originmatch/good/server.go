package good

import (
	"net/http"
	"net/url"
	"strings"
)

// These let pages of the server's own host in.
func sameHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if origin == "https://"+r.Host || strings.EqualFold(u.Host, r.Host) || strings.HasSuffix(origin, "://"+r.Host) ||
		u.Hostname() == strings.Split(r.Host, ":")[0] || strings.HasSuffix(u.Host, "."+r.Host) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Which host the server has is not known.
func byHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if r.Host == "example.net" || origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
