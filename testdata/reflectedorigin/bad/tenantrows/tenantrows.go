// Package tenantrows looks for what a request asks for in a table, and goes on though
// that may not be there, or lets everybody in.
package tenantrows

import "net/http"

type tenant struct{ origin string }

var tenants = map[string]tenant{
	"a": {origin: "https://a.example.com"},
	"b": {origin: "https://b.example.com"},
}

func missing(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	t := tenants[r.PathValue("tenant")]
	if t.origin != "" && t.origin != origin {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var open = map[string]*tenant{
	"a": {origin: "https://a.example.com"},
	"b": {},
}

func everybody(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	t, ok := open[r.PathValue("tenant")]
	if !ok || t.origin != "" && t.origin != origin {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
