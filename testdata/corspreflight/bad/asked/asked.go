// Package asked has preflights that are seen to fail only by who asks for an origin
// that the code looks for.
package asked

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

func isPreflight(r *http.Request) bool { return r.Method == http.MethodOptions }

func predicate(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isPreflight(r) {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		return
	}
	switch origin {
	case "https://app.example.com", "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	}
	w.Write([]byte("{}"))
}

var origins = []string{"https://app.example.com"}

// An origin that the code looks for is asked with.
func folded(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized) // want "without cookies and Authorization"
		return
	}
	if slices.IndexFunc(origins, func(s string) bool { return strings.EqualFold(s, origin) }) < 0 {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// So is one that ends with what it looks for.
func ending(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		return
	}
	allowOurs(w, r)
	w.Write([]byte("{}"))
}

func allowOurs(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	}
}

// A host is looked for.
func redirected(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && u.Host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if r.Method == http.MethodOptions {
		http.Redirect(w, r, "/login", http.StatusFound) // want "with a redirect, which they do not follow"
		return
	}
	w.Write([]byte("{}"))
}

// Another method than PUT is taken.
func posted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method != http.MethodPost && r.Method != http.MethodGet {
		http.Error(w, "use POST", http.StatusMethodNotAllowed) // want "with status 405, and without Access-Control-Allow-Origin"
		return
	}
	origin := r.Header.Get("Origin")
	if _, ok := sites[origin]; !ok {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Write([]byte("{}"))
}

var sites = map[string]struct{}{"https://app.example.com": {}}

type policy struct{ origins []string }

var own = &policy{origins: []string{"https://app.example.com", "https://admin.example.com"}}

// The list is in a struct.
func (p *policy) allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(p.origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	}
}

func listed(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		return
	}
	own.allow(w, r)
	w.Write([]byte("{}"))
}

// Others than preflights are refused there, too.
func methods(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	switch r.Method {
	case http.MethodGet, http.MethodPut:
	default:
		w.WriteHeader(http.StatusMethodNotAllowed) // want "with status 405 rather than 2xx"
		return
	}
	w.Write([]byte("{}"))
}
