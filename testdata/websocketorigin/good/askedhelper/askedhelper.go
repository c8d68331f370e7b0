// Package askedhelper has an upgrade behind a function that asks one it is given, which
// looks at the Origin.
package askedhelper

import (
	"net/http"

	"github.com/coder/websocket"
)

type handler struct{ check func(r *http.Request) bool }

func (h *handler) isAllowed(r *http.Request) bool { return r.TLS != nil && h.check(r) }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.isAllowed(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func byOrigin(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }

func serve() { http.Handle("/ws", &handler{byOrigin}) }
