// Package carried allows credentials to whoever has logged in, or to everybody, beside a *.
package carried

import "net/http"

type user struct{ name string }

func forUsers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	if u, ok := r.Context().Value("user").(*user); ok && u != nil {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type tenant struct{ open bool }

func forAll(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if t := r.Context().Value("tenant").(*tenant); t.open {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
}
