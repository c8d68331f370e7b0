// It happens, and nothing is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {
	write := writer.Header().Set

	writer.Header().Add("Vary", "Origin")
	write("Access-Control-Allow-Origin", "*")

	writer.Header().Set("Access-Control-Allow-Credentials", "true")
}
