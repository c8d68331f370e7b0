// A change that changes no answer changes what is reported.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

type originList []string

func (l originList) has(s string) bool {
	ok := false
	for _, entry := range l {
		if entry == s {
			ok = true
		}
	}
	return ok
}

var originListValue = originList{"https://app.example.com"}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.URL.Query().Get("origin")

	if !originListValue.has(origin) {
		return
	}

	func(name, value string) {
		w.Header().Set(name, value)
	}("Access-Control-Allow-Origin", origin)
	w.Header().Add("Access-Control-Allow-Credentials", "true")
}
