// Package lookup has the method of preflights as a key.
package lookup

import "net/http"

var preflights = map[string]bool{http.MethodOptions: true}

func put(w http.ResponseWriter, r *http.Request) {
	if preflights[r.Method] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
}
