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

// What a function is told may be looked at later, or is by one that is called.

func later(conn net.Conn) error {
	var origin string
	u := ws.Upgrader{
		OnHeader: func(key, value []byte) error {
			if string(key) == "Origin" {
				origin = string(value)
			}
			return nil
		},
		OnBeforeUpgrade: func() (ws.HandshakeHeader, error) {
			if origin != "https://app.example.com" {
				return nil, ws.RejectConnectionError(ws.RejectionStatus(403))
			}
			return nil, nil
		},
	}
	_, err := u.Upgrade(conn)
	return err
}

func afterwards(conn net.Conn) error {
	var origin string
	u := ws.Upgrader{OnHeader: func(key, value []byte) error {
		if string(key) == "Origin" {
			origin = string(value)
		}
		return nil
	}}
	_, err := u.Upgrade(conn)
	if origin != "https://app.example.com" {
		conn.Close()
	}
	return err
}

func named(conn net.Conn, allowed func() error) error {
	u := ws.Upgrader{OnHeader: func(_, _ []byte) (err error) {
		err = allowed()
		return
	}}
	_, err := u.Upgrade(conn)
	return err
}

func panicking(conn net.Conn) error {
	u := ws.Upgrader{OnHeader: func(_, _ []byte) error { panic("no header is wanted") }}
	_, err := u.Upgrade(conn)
	return err
}
