// What the first fixes leave is not right.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func setHeaderWhy(w http.ResponseWriter, value, name, why string) {
	w.Header().Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	setHeaderWhy(w, r.Header.Get("Origin"), "Access-Control-Allow-Origin", "all of it")

	w.Header().Add("Vary", "Origin")
	setHeaderWhy(w, "true", "Access-Control-Allow-Credentials", "all of it")
}
