// What the first fixes leave is not right.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func setHeaderWhy(w http.ResponseWriter, value, name, why string) {
	w.Header().Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	setHeaderWhy(w, r.Header.Get("Origin"), "Access-Control-Allow-Origin", "all of it")
}
