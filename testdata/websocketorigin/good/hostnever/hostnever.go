// Package hostnever has checks that nobody passes: the host that a request is for has no
// scheme.
package hostnever

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var never = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return r.Host == "http://localhost:3000/"
}}

func Upgrade(w http.ResponseWriter, r *http.Request) {
	if conn, err := never.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}
