// Package ports lets in any port of a host, for which a preflight gets no answer.
package ports

import (
	"net/http"
	"strings"
)

func development(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "http://localhost:") {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	}
}
