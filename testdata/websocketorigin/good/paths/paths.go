// Package paths has a function that lets each origin in for a path, and else one that is
// set.
package paths

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

var front = os.Getenv("FRONT")

var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		if strings.HasPrefix(r.URL.Path, "/public") {
			return true
		}
		return r.Header.Get("Origin") == front
	},
}
