// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

var known = map[string]struct{}{"https://app.example.com": {}}

func setHeader(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.URL.Query().Get("origin")
	_, ok := known[origin]
	if ok {
		w.Header().Add("Vary", "Origin")
		setHeader(w, "Access-Control-Allow-Origin", origin)

	}
}
