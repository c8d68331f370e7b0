// Package carried finds the settings of a tenant in the context of the request: one of
// them allows credentials, another has a * in its list.
package carried

import (
	"net/http"
	"slices"
)

type tenant struct {
	origins     []string
	credentials bool
}

func answer(w http.ResponseWriter, r *http.Request) {
	t := r.Context().Value("tenant").(*tenant)
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
