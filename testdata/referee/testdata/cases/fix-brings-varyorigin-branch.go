// What the first fixes leave is not right.
//
// executed: vary
// reported: varyorigin/overwritten
// differs: nothing

package api

import (
	"net/http"
	"os"
)

var public = os.Getenv("PUBLIC") != ""

var origins = []string{"https://app.example.com"}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	found := false
	for _, s := range origins {
		if s == origin {
			found = true
		}
	}
	if found {
		w.Header().Add("Access-Control-Allow-Origin", origin)

		w.Header().Add("Vary", "Origin")

	}

	w.Header().Set("Access-Control-Allow-Credentials", "true")

	if public {
		w.Header().Del("Vary")
	}
}
