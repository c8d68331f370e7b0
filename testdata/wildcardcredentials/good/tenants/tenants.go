// Package tenants has settings for each of those that it serves, by the host that the
// request is for: one of them allows credentials, another has a * in its list.
package tenants

import (
	"net/http"
	"slices"
)

type tenant struct {
	origins     []string
	credentials bool
}

var tenants = map[string]tenant{}

func add(host string, t tenant) { tenants[host] = t }

func byHost(w http.ResponseWriter, r *http.Request) { answer(w, r, tenants[r.Host]) }

func byPath(w http.ResponseWriter, r *http.Request) { answer(w, r, tenants[r.PathValue("tenant")]) }

func answer(w http.ResponseWriter, r *http.Request, t tenant) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(t.origins, "*") {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else if slices.Contains(t.origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if t.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
