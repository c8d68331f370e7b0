// Package readers refuses some origins, and lets all others read by a *.
package readers

import (
	"net/http"
	"net/url"
	"strings"
)

func suffix(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" && !strings.HasSuffix(origin, "example.com") { // want `https://evilexample\.com passes this check, so a site that is not yours can read this response$`
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

func isLocal(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "null" { // want `^any site can read this response: a sandboxed frame sends "null", which passes this check$`
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1")
}

func local(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Add("Vary", "Origin")
	if !isLocal(r) {
		http.Error(w, "forbidden origin", http.StatusForbidden)
		return
	}
	w.Write([]byte("{}"))
}
