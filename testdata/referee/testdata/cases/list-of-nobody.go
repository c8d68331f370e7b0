// What nobody comes to can be wrong, though no answer shows it; a list of methods
// allows nothing where no origin is allowed.
//
// executed: nothing
// reported: nothing
// differs: variant calls in closures: gains corsvalue

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		return
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET;PUT")
	}
}
