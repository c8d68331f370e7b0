// It is reported, and no answer shows it: which methods a map has is not asked
// for each of them.
//
// executed: credentials
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: false varyorigin/missing

package api

import (
	"net/http"
)

var preflights = map[string]bool{}

func Handler(writer http.ResponseWriter, request *http.Request) {

	writer.Header().Set("Access-Control-Allow-Origin", request.Header.Get("Origin"))
	writer.Header().Set("Access-Control-Allow-Credentials", "true")

	if preflights[request.Method] {

		return
	}
	http.Redirect(writer, request, "/new", http.StatusFound)
}
