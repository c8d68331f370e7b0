// Package once is told once of a mistake that two runs find.
package once

import "net/http"

func set(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "null" {
		return
	}
	set(w, origin)
}
