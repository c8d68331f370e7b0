// Vary is set again when it has left with the same name in it: nothing is lost.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Accept-Encoding, origin")
	w.Write([]byte(`{"items":[]}`))
	w.Header().Add("Vary", "Origin")
}
