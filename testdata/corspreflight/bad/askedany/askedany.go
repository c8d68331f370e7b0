// Package askedany tells preflights from other requests by the method that they ask
// for, whatever it is.
package askedany

import "net/http"

var known = map[string]bool{"https://app.example.com": true}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); known[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	}
}

func handle(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
		return
	}
	allow(w, r)
	w.Write([]byte("{}"))
}
