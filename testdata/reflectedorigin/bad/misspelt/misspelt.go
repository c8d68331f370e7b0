// Package misspelt has answers whose credentials browsers do not see, by the name
// of their header: they were meant to have some, which * rules out.
package misspelt

import "net/http"

func echo(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credential", "true")
	}
	w.Write([]byte("{}"))
}

func helped(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response: the request's Origin"
	login(w)
	w.Write([]byte("{}"))
}

func login(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allows-Credentials", "true")
}
