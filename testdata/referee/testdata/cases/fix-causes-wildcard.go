// What the first fixes leave is not right.
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

	if allow := r.Header.Get("Origin"); allow != "" {
		w.Header().Set("Access-Control-Allow-Origin", allow)
		write("Access-Control-Allow-Credentials", "true")

	}
}
