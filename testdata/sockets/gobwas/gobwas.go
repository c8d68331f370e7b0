package gobwas

import (
	"net"
	"net/http"

	"github.com/gobwas/ws"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"HTTP": HTTP, "HTTPUpgrader": HTTPUpgrader, "Function": Function, "Default": Default, "Zero": Zero, "Host": Host, "Checked": Checked, "CheckedHTTP": CheckedHTTP,
}

func HTTP() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, _, _, err := ws.UpgradeHTTP(r, w); err == nil {
				conn.Close()
			}
		}))
	}
}

func HTTPUpgrader() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, _, _, err := (ws.HTTPUpgrader{}).Upgrade(r, w); err == nil {
				conn.Close()
			}
		}))
	}
}

func accept(l net.Listener, upgrade func(net.Conn)) error {
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		upgrade(conn)
		conn.Close()
	}
}

func Function() func(net.Listener) error {
	return func(l net.Listener) error { return accept(l, func(c net.Conn) { ws.Upgrade(c) }) }
}

func Default() func(net.Listener) error {
	return func(l net.Listener) error { return accept(l, func(c net.Conn) { ws.DefaultUpgrader.Upgrade(c) }) }
}

func Zero() func(net.Listener) error {
	return func(l net.Listener) error { return accept(l, func(c net.Conn) { ws.Upgrader{}.Upgrade(c) }) }
}

func Checked() func(net.Listener) error {
	u := ws.Upgrader{OnHeader: func(key, value []byte) error {
		if string(key) == "Origin" && string(value) != "https://app.example.com" {
			return ws.RejectConnectionError(ws.RejectionStatus(http.StatusForbidden))
		}
		return nil
	}}
	return func(l net.Listener) error { return accept(l, func(c net.Conn) { u.Upgrade(c) }) }
}

// Host looks at the host of the server, which is the same for all pages.
func Host() func(net.Listener) error {
	u := ws.Upgrader{OnHost: func(host []byte) error {
		if string(host) != "app.example.com" {
			return ws.RejectConnectionError(ws.RejectionStatus(http.StatusForbidden))
		}
		return nil
	}}
	return func(l net.Listener) error { return accept(l, func(c net.Conn) { u.Upgrade(c) }) }
}

func CheckedHTTP() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if mine(r) {
				if conn, _, _, err := ws.UpgradeHTTP(r, w); err == nil {
					conn.Close()
				}
			}
		}))
	}
}

func mine(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
