// Package structs asks twice what a struct is.
package structs

import "net/http"

type mode struct{ public bool }

func handle(w http.ResponseWriter, r *http.Request) {
	m := mode{r.URL.Path == "/public"}
	origin := "https://app.example.com"
	if m == (mode{true}) {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if m != (mode{true}) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
