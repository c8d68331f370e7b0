// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func pick(r *http.Request) string {
	return r.Header.Get("Origin")
}

func around(w http.ResponseWriter, r *http.Request, f func(http.ResponseWriter, *http.Request)) {
	f(w, r)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	around(w, r, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", pick(r))

	})
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
