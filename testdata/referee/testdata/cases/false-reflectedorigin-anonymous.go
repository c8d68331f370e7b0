// It is reported, and no answer shows it.
//
// executed: credentials, vary
// reported: reflectedorigin/anonymous, varyorigin/missing
// differs: false reflectedorigin/anonymous, fix causes wildcard, fix shuts out the allowed origin, miss credentials, variant name extracted: loses reflectedorigin, variant name extracted: loses varyorigin

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	write := w.Header().Set

	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	write("Access-Control-Allow-Credentials", "true")
}
