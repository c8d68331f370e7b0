// Package undecided has upgrades that accept any Origin where a switch is off, which
// somebody else sets.
package undecided

import (
	"net/http"

	coder "github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

func parameter(check bool) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	if !check {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	return u
}

func mode(env string) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	if env != "production" {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	return u
}

type options struct{ Check bool }

func field(o options) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		coder.Accept(w, r, &coder.AcceptOptions{InsecureSkipVerify: !o.Check})
	}
}

var settings struct{ check bool }

func load(get func(string) bool) { settings.check = get("CHECK_ORIGIN") }

func stored(w http.ResponseWriter, r *http.Request) {
	var check func(r *http.Request) bool
	if !settings.check {
		check = func(r *http.Request) bool { return true }
	}
	u := websocket.Upgrader{CheckOrigin: check}
	u.Upgrade(w, r, nil)
}
