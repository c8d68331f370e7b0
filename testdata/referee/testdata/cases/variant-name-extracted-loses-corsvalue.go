// From a generated program: variant name extracted: loses corsvalue.
//
// executed: credentials, list
// reported: corsvalue/maxage, reflectedorigin/credentials
// differs: variant name extracted: loses corsvalue

package api

import (
	"net/http"
	"time"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()

	h.Set("Access-Control-Max-Age", (12 * time.Hour).String())

	h["Access-Control-Allow-Origin"] = []string{r.Header.Get("Origin")}
	w.Header().Add("Access-Control-Allow-Credentials", "true")

	w.Header().Add("Vary", "Origin")

}
