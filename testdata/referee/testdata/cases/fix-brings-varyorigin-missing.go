// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/overwritten
// differs: nothing

package api

import (
	"net/http"
)

func Handler(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if origin != "" {
		for k, v := range map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
		} {
			rw.Header().Set(k, v)
		}

		rw.Header().Add("Vary", "Origin")
	} else {
		rw.Header()["Access-Control-Allow-Origin"] = []string{"*"}
	}
	rw.Header().Set("Vary", "Accept-Encoding")
}
