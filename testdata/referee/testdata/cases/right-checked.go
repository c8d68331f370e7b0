// A check for whole origins, with Vary before it: nothing to report.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import "net/http"

var trusted = map[string]bool{"https://app.example.com": true}

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte("hello"))
}
