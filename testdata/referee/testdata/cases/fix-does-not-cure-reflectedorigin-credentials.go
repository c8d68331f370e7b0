// From a generated program: fix does not cure reflectedorigin/credentials.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
	"net/url"
	"strconv"
)

func allowedFor(r *http.Request) string {
	origin := r.Header.Get("Origin")
	_, err2 := url.Parse(origin)
	if err2 == nil {
		return origin
	}
	return "https://app.example.com"
}

func Handler(w http.ResponseWriter, r *http.Request) {

	w.Header().Set("Access-Control-Allow-Origin", allowedFor(r))
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatBool(true))

	w.Header()["Vary"] = []string{"Origin"}

}
