// Silence "setting": whoever switches this on wants it.
//
// executed: wildcard by a setting
// reported: nothing
// differs: miss wildcard (silence: setting)

package api

import "net/http"

// Debug is for developers.
var Debug bool

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if Debug {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
