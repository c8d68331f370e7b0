// From a generated program: miss late list.
//
// executed: credentials, late list
// reported: lateheader/late, reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {

	write := w.Header().Set

	write("Access-Control-Allow-Credentials", "true")
	write("Access-Control-Allow-Origin", r.Header.Get("Origin"))

	w.Header().Add("Vary", "Origin")
	w.Write([]byte(`{"items":[]}`))
	write("Access-Control-Expose-Headers", "X-Total")
}
