// What the first fixes leave is not right.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	put(w.Header(), "Access-Control-Allow-Origin", "*")

	put(w.Header(), "Access-Control-Allow-Origin", r.Header.Get("Origin"))
	put(w.Header(), "Access-Control-Allow-Credentials", "true")
}
