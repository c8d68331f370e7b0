// A change that changes no answer changes what is reported.
//
// executed: anonymous, vary
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}
