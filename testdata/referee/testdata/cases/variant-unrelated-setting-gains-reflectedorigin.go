// A change that changes no answer changes what is reported.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {
	origin := request.URL.Query().Get("origin")
	h := writer.Header()

	writer.Header().Add("Vary", "Origin")
	h.Set("Access-Control-Allow-Origin", origin)

	if origin != "" {
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}
