// Package stored looks something up for a request, and lets in every Origin whatever
// that is, or by the request alone.
package stored

import (
	"net/http"
	"regexp"
)

type site struct{ credentials bool }

type siteStore interface {
	find(host string) *site
	read(host string) (*site, error)
	has(host string) bool
}

type hosting struct {
	sites siteStore
	paths *regexp.Regexp
}

func (h *hosting) found(w http.ResponseWriter, r *http.Request) {
	if h.sites.find(r.Host) == nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (h *hosting) readable(w http.ResponseWriter, r *http.Request) {
	if _, err := h.sites.read(r.Host); err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (h *hosting) known(w http.ResponseWriter, r *http.Request) {
	if !h.sites.has(r.Host) {
		http.NotFound(w, r)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Who may have credentials is stored; without them there is no CORS.
func (h *hosting) chosen(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if h.sites.find(r.Host).credentials {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What a pattern says of a path is for whoever sends the request to choose.
func (h *hosting) byPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if h.paths.MatchString(r.URL.Path) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
}
