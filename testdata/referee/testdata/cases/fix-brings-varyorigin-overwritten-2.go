// What the first fixes leave is not right.
//
// executed: anonymous, vary
// reported: reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

type corsConfig struct {
	Origins     []string
	Credentials bool
}

func (c *corsConfig) write(w http.ResponseWriter, origin string) {
	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)

	}
}

var cors = &corsConfig{}

func Handler(resp http.ResponseWriter, req *http.Request) {
	func(w http.ResponseWriter, req *http.Request) {
		cors.write(w, req.Header.Get("origin"))
		w.Header().Set("Vary", "Accept-Encoding")
	}(resp, req)
}
