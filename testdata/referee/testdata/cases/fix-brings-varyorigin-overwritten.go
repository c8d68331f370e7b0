// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	for k, v := range map[string]string{
		"Access-Control-Allow-Origin":      req.Header.Get("Origin"),
		"Access-Control-Allow-Credentials": "true",
	} {
		w.Header().Set(k, v)
	}
	w.Header().Set("Vary", "Accept-Encoding")
}
