// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func allowedFor(r *http.Request) string {
	return r.Header.Get("Origin")
}

func Handler(writer http.ResponseWriter, request *http.Request) {
	h := writer.Header()

	h["Access-Control-Allow-Origin"] = []string{allowedFor(request)}

	h["Access-Control-Allow-Credentials"] = []string{"true"}
	http.Redirect(writer, request, "/new", http.StatusFound)
}
