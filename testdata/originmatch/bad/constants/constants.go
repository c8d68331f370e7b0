// Package constants allows an http origin, whatever the request is.
package constants

import "net/http"

func constant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://www.example.com") // want "whoever is on the network can read this response as the logged-in user: http://www.example.com, which this allows, is not encrypted"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

const site = "http://www.example.com"

func named(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", site) // want "which this allows, is not encrypted"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
