// It is reported, and no answer shows it.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	write := w.Header().Set

	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	write("Access-Control-Allow-Credentials", "true")
}
