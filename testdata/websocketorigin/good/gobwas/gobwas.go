// Package gobwas looks before it upgrades.
package gobwas

import (
	"net"
	"net/http"

	"github.com/gobwas/ws"
)

func handle(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	if err != nil {
		return
	}
	defer conn.Close()
}

func header(conn net.Conn) error {
	u := ws.Upgrader{
		OnHeader: func(key, value []byte) error {
			if string(key) == "Origin" && string(value) != "https://app.example.com" {
				return ws.RejectConnectionError(ws.RejectionStatus(403))
			}
			return nil
		},
	}
	_, err := u.Upgrade(conn)
	return err
}

func given(conn net.Conn, u ws.Upgrader) error {
	_, err := u.Upgrade(conn)
	return err
}
