// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

var known = map[string]struct{}{"https://app.example.com": {}}

func Handler(writer http.ResponseWriter, request *http.Request) {
	origin := request.URL.Query().Get("origin")
	h := writer.Header()
	h["Vary"] = append(h["Vary"], "Origin")
	_, ok := known[origin]
	if ok {
		writer.Header().Set("Access-Control-Allow-Origin", origin)
		writer.Header().Set("Access-Control-Allow-Credentials", "true")

	}
}
