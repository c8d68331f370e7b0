// It happens, and nothing is reported.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	write := w.Header().Set

	w.Header().Add("Vary", "Origin")
	write("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}
