// It happens, and nothing is reported.
//
// executed: anonymous, vary
// reported: cookieattr/name, reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {
	http.SetCookie(writer, &http.Cookie{})

	writer.Header().Set("Access-Control-Allow-Origin", request.Header.Get("Origin"))
}
