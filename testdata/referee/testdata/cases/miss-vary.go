// It happens, and nothing is reported.
//
// executed: anonymous, vary
// reported: nothing
// differs: miss anonymous, miss vary, variant calls in closures: gains reflectedorigin, variant calls in closures: gains varyorigin

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {
	http.SetCookie(writer, &http.Cookie{})

	writer.Header().Set("Access-Control-Allow-Origin", request.Header.Get("Origin"))
}
