package good

import (
	"bytes"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// The host without its port is compared with each of those that are meant.
func withoutPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	host := strings.Split(u.Host, ":")[0]
	if host != "app.example.com" && host != "www.example.com" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func lastLabels(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	labels := strings.Split(u.Hostname(), ".")
	if n := len(labels); n < 2 || labels[n-2] != "example" || labels[n-1] != "com" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func eachLabel(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	ours := false
	for _, label := range strings.Split(u.Host, ".") {
		if label == tenant {
			ours = true
		}
	}
	if ours {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var tenant string

func setTenant(name string) { tenant = name }

var ofHost = regexp.MustCompile(`^https://([a-z.]+)$`)

func group(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	found := ofHost.FindStringSubmatch(origin)
	if len(found) < 2 || found[1] != "app.example.com" && found[1] != "www.example.com" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// What comes neither before nor after a text is that text.
func inOrder(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if c := strings.Compare(origin, "https://app.example.com"); c < 0 || c > 0 {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func inOrderCases(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	switch bytes.Compare([]byte(origin), []byte("https://app.example.com")) {
	case -1, 1:
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func after(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.Compare(origin, "https://app.example.com") > 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// An extension of a browser is no site.
func extensions(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Scheme == "chrome-extension" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// So much for the own host, too.
func extensionsAndOwn(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	switch {
	case u.Host == r.Host:
	case u.Scheme == "moz-extension":
	default:
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
