// What the first fixes leave is not right.
//
// executed: wildcard by a setting, value
// reported: wildcardcredentials/wildcard
// differs: miss value

package api

import (
	"net/http"
)

var allowOrigin = "ALLOW_ORIGIN"

func setAll(w http.ResponseWriter, headers map[string]string) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

func Handler(rw http.ResponseWriter, r *http.Request) {
	if allowOrigin == "" {
		allowOrigin = "*"
	}
	setAll(rw, map[string]string{
		"Access-Control-Allow-Origin":      allowOrigin,
		"Access-Control-Allow-Credentials": "true",
	})
}
