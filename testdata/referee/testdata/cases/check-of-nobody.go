// No browser sends an Origin that passes: what is wrong behind the check is wrong for
// all that.
//
// executed: nothing
// reported: varyorigin/branch
// differs: nothing

package api

import (
	"net/http"
	"strings"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".https://app.example.com") {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
