// A change that changes no answer changes what is reported.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
// differs: variant calls in closures: gains varyorigin, variant name extracted: loses reflectedorigin

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))

	name := "Vary"

	w.Header().Set(name, "*")
}
