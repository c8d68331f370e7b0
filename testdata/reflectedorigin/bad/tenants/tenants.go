// Package tenants lets everybody in for some paths or hosts, as the code says, or for all
// that it has.
package tenants

import (
	"net/http"
	"slices"
)

type tenant struct {
	any     bool
	origins []string
}

var tenants = map[string]tenant{}

func add(name string, t tenant) { tenants[name] = t }

var (
	hosts = map[string]bool{"api.example.com": true, "www.example.com": true}
	paths = map[string]bool{"/status": true, "/login": true}
	own   = map[string]bool{"https://app.example.com": true}
)

func allow(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func knownTenant(w http.ResponseWriter, r *http.Request) {
	if _, ok := tenants[r.Host]; ok {
		allow(w)
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

// nothingElse turns CORS on for a tenant, and for everybody then.
func nothingElse(w http.ResponseWriter, r *http.Request) {
	if tenants[r.PathValue("tenant")].any {
		allow(w)
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

func host(w http.ResponseWriter, r *http.Request) {
	if hosts[r.Host] {
		allow(w)
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

func path(w http.ResponseWriter, r *http.Request) {
	allow(w)
	if origin := r.Header.Get("Origin"); paths[r.URL.Path] || own[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	}
}

func listedPath(w http.ResponseWriter, r *http.Request) {
	allow(w)
	if origin := r.Header.Get("Origin"); slices.Contains([]string{"/status", "/login"}, r.URL.Path) || own[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	}
}

func namedPath(w http.ResponseWriter, r *http.Request) {
	allow(w)
	if origin := r.Header.Get("Origin"); r.PathValue("page") == "status" || own[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	}
}

// anyway looks at the tenant, which makes no difference.
func anyway(w http.ResponseWriter, r *http.Request) {
	allow(w)
	if origin := r.Header.Get("Origin"); tenants[r.Host].any || origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	}
}
