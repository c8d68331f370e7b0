// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
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
	setHeaderWhy(w, "true", "Access-Control-Allow-Credentials", "all of it")
}
