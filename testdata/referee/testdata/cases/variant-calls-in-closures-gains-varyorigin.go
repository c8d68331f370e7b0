// A change that changes no answer changes what is reported.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))

	name := "Vary"

	w.Header().Set(name, "*")
}
