// From a generated program: variant value extracted: loses corsvalue.
//
// executed: list
// reported: corsvalue/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(rw http.ResponseWriter, r *http.Request) {

	rw.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	rw.Header().Add("Access-Control-Allow-Credentials", "true")

	rw.Header().Set("Access-Control-Allow-Methods", "*")

}
