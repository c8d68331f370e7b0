// A change that changes no answer changes what is reported.
//
// executed: anonymous, vary
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	func(name, value string) {
		w.Header().Set(name, value)
	}("Access-Control-Allow-Origin", req.Header.Get("Origin"))
}
