// Package gobwas has upgrades that let anybody in.
package gobwas

import (
	"net"
	"net/http"

	"github.com/gobwas/ws"
)

func handle(w http.ResponseWriter, r *http.Request) {
	conn, _, _, err := ws.UpgradeHTTP(r, w) // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: the Origin is not checked"
	if err != nil {
		return
	}
	defer conn.Close()
}

func withTimeout(w http.ResponseWriter, r *http.Request) {
	u := ws.HTTPUpgrader{Protocol: func(p string) bool { return p == "chat" }}
	conn, _, _, err := u.Upgrade(r, w) // want "the Origin is not checked"
	if err != nil {
		return
	}
	defer conn.Close()
}

func raw(conn net.Conn) error {
	_, err := ws.Upgrade(conn) // want "the Origin is not checked"
	return err
}

func upgrader(conn net.Conn) error {
	u := ws.Upgrader{Protocol: func(p []byte) bool { return string(p) == "chat" }}
	_, err := u.Upgrade(conn) // want "the Origin is not checked"
	return err
}

// What upgrades one connection upgrades the next as well.
func each(l net.Listener) error {
	u := ws.Upgrader{}
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		if _, err := u.Upgrade(conn); err == nil { // want "the Origin is not checked"
			conn.Close()
		}
	}
}

func eachByDefault(l net.Listener) error {
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		if _, err := ws.DefaultUpgrader.Upgrade(conn); err == nil { // want "the Origin is not checked"
			conn.Close()
		}
	}
}

// A function that looks at nothing, and always goes on, refuses nobody.

func idle(conn net.Conn) error {
	u := ws.Upgrader{
		OnHeader: func(key, value []byte) error {
			return nil
		},
	}
	_, err := u.Upgrade(conn) // want "the Origin is not checked"
	return err
}

func hostOnly(conn net.Conn) error {
	u := ws.Upgrader{
		OnHeader:        func(_, _ []byte) error { return nil },
		OnBeforeUpgrade: before,
	}
	_, err := u.Upgrade(conn) // want "the Origin is not checked"
	return err
}

func before() (ws.HandshakeHeader, error) {
	return ws.HandshakeHeaderHTTP(http.Header{"X-Version": {"1"}}), nil
}
