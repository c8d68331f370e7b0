// It happens, and nothing is reported.
//
// executed: wildcard
// reported: cookieattr/name, wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(resp http.ResponseWriter, req *http.Request) {
	http.SetCookie(resp, &http.Cookie{})

	for k, v := range map[string]string{
		"Access-Control-Allow-Origin":      "*",
		"Access-Control-Allow-Credentials": "true",
	} {
		resp.Header().Set(k, v)
	}
}
