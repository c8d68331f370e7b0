// What the first fixes leave is not right.
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

	if allow := r.Header.Get("Origin"); allow != "" {
		w.Header().Set("Access-Control-Allow-Origin", allow)
		write("Access-Control-Allow-Credentials", "true")

	}
}
