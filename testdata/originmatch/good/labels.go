package good

import (
	"net/http"
	"net/url"
	"strings"
)

// Both labels are those of one domain.
func bothLabels(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	labels := strings.Split(u.Hostname(), ".")
	if n := len(labels); n >= 2 && labels[n-2] == "example" && labels[n-1] == "com" {
		allow(w, origin)
	}
}

func lastTwo(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	labels := strings.Split(u.Hostname(), ".")
	if n := len(labels); n >= 2 && strings.Join(labels[n-2:], ".") == "example.com" {
		allow(w, origin)
	}
}

// A label of a domain that is compared as well.
func tenant(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	host, found := strings.CutPrefix(origin, "https://")
	label, domain, _ := strings.Cut(host, ".")
	if found && domain == "example.com" && label == "app" {
		allow(w, origin)
	}
}

// A host without a dot is one of a network of its own.
func oneLabel(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && u.Hostname() == "localhost" {
		allow(w, origin)
	}
}
