// It is reported, and no answer shows it.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"fmt"

	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Add("Access-Control-Allow-Credentials", fmt.Sprint(true))
}
