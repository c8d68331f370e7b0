// Package address asks where a request comes from, which is where the user is, whatever
// page asks.
package address

import (
	"net"
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

var prefixed = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin from the addresses that it lets in, whatever page asks there"
		return strings.HasPrefix(r.RemoteAddr, "127.0.0.1:")
	},
}

var parsed = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			return false
		}
		ip := net.ParseIP(host)
		if ip != nil && isNear(ip) {
			return true // want "from the addresses that it lets in"
		}
		return false
	},
}

func isNear(ip net.IP) bool { return ip.IsLoopback() || ip.IsPrivate() }

func ws(w http.ResponseWriter, r *http.Request) {
	c, err := prefixed.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c.Close()
}

func near(w http.ResponseWriter, r *http.Request) {
	c, err := parsed.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c.Close()
}
