// The late Vary is lost: what left names something else.
//
// executed: late
// reported: lateheader/late
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Accept-Encoding")
	w.Write([]byte(`{"items":[]}`))
	w.Header().Set("Vary", "Origin")
}
