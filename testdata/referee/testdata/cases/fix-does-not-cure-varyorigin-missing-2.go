// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func originOf(r *http.Request) string {
	return r.Header.Get("Origin")
}

type option func(http.ResponseWriter, *http.Request)

func configure(w http.ResponseWriter, r *http.Request, options ...option) {
	for _, o := range options {
		o(w, r)
	}
}

func optionHeaders() option {
	return func(rw http.ResponseWriter, r *http.Request) {
		h := rw.Header()
		h.Set("Access-Control-Allow-Origin", originOf(r))
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

func Handler(w http.ResponseWriter, r *http.Request) {
	configure(w, r, optionHeaders())
}
