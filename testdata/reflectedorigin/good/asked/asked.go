// Package asked has functions that are asked about an origin, and ask about a setting, too.
package asked

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
)

// These let every origin in where whoever runs the program has listed "*", or
// nothing.

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func containsOrStar(origin string, list []string) bool {
	return slices.Contains(list, origin) || slices.Contains(list, "*")
}

func starOrContains(origin string, list []string) bool {
	if origin == "" || len(list) == 0 {
		return false
	}
	if slices.Contains(list, "*") {
		return true
	}
	return slices.Contains(list, origin)
}

func trimmed(origin, setting string) bool {
	for _, entry := range strings.Split(setting, ",") {
		entry = strings.TrimSpace(entry)
		if entry == "*" || entry == origin {
			return true
		}
	}
	return false
}

func asked(list []string, setting string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); containsOrStar(origin, list) {
			allow(w, origin)
		}
	})
	mux.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); starOrContains(origin, list) {
			allow(w, origin)
		}
	})
	mux.HandleFunc("/c", func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); trimmed(origin, setting) {
			allow(w, origin)
		}
	})
	return mux
}

type several struct {
	list       []string
	any, debug bool
}

func (s *several) emptyOrStar(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(s.list) == 0 || slices.Contains(s.list, "*") || slices.Contains(s.list, origin) {
		allow(w, origin)
	}
}

func (s *several) listedFirst(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.Contains(s.list, origin) || len(s.list) == 0 || slices.Contains(s.list, "*") {
		allow(w, origin)
	}
}

func (s *several) twoSwitches(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if s.any || slices.Contains(s.list, origin) || s.debug {
		allow(w, origin)
	}
}

// hostOf has nothing to say of what is no URL, which no browser sends.
func hostOf(origin string) string {
	u, err := url.Parse(origin)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

func ownHost(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" && hostOf(origin) == r.Host {
		allow(w, origin)
	}
}

func parse(origin string) *url.URL {
	u, err := url.Parse(origin)
	if err != nil {
		return &url.URL{}
	}
	return u
}

func configuredHost(host string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); parse(origin).Host == host {
			allow(w, origin)
		}
	}
}

// isOn is what a variable of the environment says, or else what it is by default.
func isOn(name string, byDefault bool) bool {
	on, err := strconv.ParseBool(os.Getenv(name))
	if err != nil {
		return byDefault
	}
	return on
}

// ifOn lets every origin in once somebody has switched that on.
func ifOn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if isOn("ALLOW_ALL", false) || origin == "https://app.example.com" {
		allow(w, origin)
	}
}
