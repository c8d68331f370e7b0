// A change that changes no answer changes what is reported.
//
// executed: anonymous, vary
// reported: reflectedorigin/anonymous, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")

	if origin != "" {
		for k, v := range map[string]string{
			"Access-Control-Allow-Origin": origin,
		} {
			w.Header().Set(k, v)
		}
	}
}
