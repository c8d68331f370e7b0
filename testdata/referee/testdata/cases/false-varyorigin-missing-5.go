// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	defer w.Header().Add("Vary", "Origin")
	allow := "*"
	allow = req.Header.Get("Origin")
	w.Header()["Access-Control-Allow-Origin"] = []string{allow}

	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
