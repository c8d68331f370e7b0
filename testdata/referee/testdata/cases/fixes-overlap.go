// What the first fixes leave is not right.
//
// executed: wildcard, credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing, wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
	"strings"
)

func allowedFor(origin string) string {
	if len(strings.Split(origin, "://")) == 2 {
		return origin
	}
	return "*"
}

func setAll(w http.ResponseWriter, headers map[string]string) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

func Handler(w http.ResponseWriter, r *http.Request) {
	setAll(w, map[string]string{
		"Access-Control-Allow-Origin":      allowedFor(r.Header.Get("Origin")),
		"Access-Control-Allow-Credentials": "true",
	})
}
