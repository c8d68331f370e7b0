// From a generated program: fix shuts out the allowed origin.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {
	h := writer.Header()
	writer.Header().Set("Access-Control-Allow-Origin", "*")

	h.Add("Access-Control-Allow-Credentials", "true")

	if request.Header.Get("Authorization") == "" {

		return
	}
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")

}
