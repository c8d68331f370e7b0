// What the first fixes leave is not right.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func setAll(w http.ResponseWriter, headers map[string]string) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

func Handler(w http.ResponseWriter, r *http.Request) {
	write := w.Header().Set
	h := w.Header()

	setAll(w, map[string]string{
		"Access-Control-Allow-Origin": "*",
	})
	h.Set("Access-Control-Allow-Credentials", "true")
	write("Vary", "Access-Control-Allow-Origin")
}
