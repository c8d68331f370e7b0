// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
	"strings"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	header := func(name, value string) {
		w.Header().Set(name, value)
	}

	w.Header().Add("Vary", "Origin")
	ok := strings.Compare(origin, "https://app.example.com") == 0

	if ok {
		header("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")

	}

	if !ok {
		header("Access-Control-Allow-Origin", "*")
	}
}
