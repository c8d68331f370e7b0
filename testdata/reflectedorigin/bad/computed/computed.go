// Package computed has comparisons of what is computed of the Origin that tell nothing
// of it.
package computed

import (
	"cmp"
	"net/http"
	"net/url"
)

type site struct{ scheme, host string }

func handleURL(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if u, err := url.Parse(r.Header.Get("Origin")); err == nil && u != nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleSite(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil {
		return
	}
	if s := (site{u.Scheme, u.Host}); s != (site{}) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOr(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if cmp.Or(r.Header.Get("Origin"), "none") != "none" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func handleOrEmpty(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if cmp.Or(r.Header.Get("Origin"), "") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func find(origin string) any {
	if origin != "" {
		return true
	}
	return nil
}

func handleAsserted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if b, _ := find(r.Header.Get("Origin")).(bool); b {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
