package nbio

import (
	"net"
	"net/http"

	"github.com/lesismal/nbio/nbhttp/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Default": Default, "Everyone": Everyone}

func serve(u *websocket.Upgrader) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := u.Upgrade(w, r, nil); err == nil {
				conn.Close()
			}
		}))
	}
}

func Default() func(net.Listener) error { return serve(websocket.NewUpgrader()) }

func Everyone() func(net.Listener) error {
	u := websocket.NewUpgrader()
	u.CheckOrigin = func(*http.Request) bool { return true }
	return serve(u)
}
