// Package sentnull refuses by "null", and trusts what it sends back.
package sentnull

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	answer := "null" // want "any site can read this response as the logged-in user"
	if allowed[origin] {
		answer = origin
	}
	w.Header().Set("Access-Control-Allow-Origin", answer)
	if answer == origin {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte("data"))
}
