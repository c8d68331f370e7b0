// Package folded looks for the Origin whatever the case.
package folded

import (
	"net/http"
	"strings"
)

func folded(w http.ResponseWriter, r *http.Request) {
	for k, v := range r.Header {
		if strings.EqualFold(k, "origin") {
			w.Header().Set("Access-Control-Allow-Origin", v[0]) // want "as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
