// Silence "credentials setting": by default it is on, and it can be switched off.
//
// executed: wildcard
// reported: nothing
// differs: miss wildcard (silence: credentials setting)

package api

import "net/http"

// Credentials says whether cookies are allowed.
var Credentials = true

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if Credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
