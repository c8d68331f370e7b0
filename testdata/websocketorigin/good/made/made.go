// Package made has handlers that ask, before they upgrade, what decides about that, or
// make it of the Origin.
package made

import (
	"net/http"

	"github.com/gorilla/websocket"
)

func one(origin string) func(*http.Request) bool {
	return func(r *http.Request) bool { return r.Header.Get("Origin") == origin }
}

func another(origin string) func(*http.Request) bool {
	return func(r *http.Request) bool { return r.Header.Get("Origin") == origin }
}

func anybody(*http.Request) bool { return true }

func asked(w http.ResponseWriter, r *http.Request) {
	if check := one("https://app.example.com"); !check(r) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	u := websocket.Upgrader{CheckOrigin: anybody}
	u.Upgrade(w, r, nil)
}

var strict = websocket.Upgrader{CheckOrigin: another("https://app.example.com")}

func askedOfAnother(w http.ResponseWriter, r *http.Request) {
	if !strict.CheckOrigin(r) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	u := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	u.Upgrade(w, r, nil)
}
