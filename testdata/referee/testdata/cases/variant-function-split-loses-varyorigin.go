// A change that changes no answer changes what is reported.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/branch
// differs: nothing

package api

import (
	"fmt"
	"net/http"
)

var hits int

func Handler(writer http.ResponseWriter, request *http.Request) {
	origin := request.Header.Get("Origin")
	h := writer.Header()
	if origin != "" {
		for k, v := range map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
		} {
			writer.Header().Set(k, v)
		}

		writer.Header().Add("Vary", "Origin")
	}

	if "X-Feature-3" != "" {
		hits++
	}
	if "X-Feature-4" != "" {
		hits++
	}

	if request.Method == "OPTIONS" {
		h.Set("Access-Control-Allow-Methods", "GET, PUT")

		writer.WriteHeader(http.StatusOK)
		return
	}
	fmt.Fprintln(writer, "hello")
}
