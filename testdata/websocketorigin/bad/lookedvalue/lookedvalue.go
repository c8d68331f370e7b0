// Package lookedvalue has an upgrade behind a function value that is no function of
// the package which looks at the Origin.
package lookedvalue

import (
	"net/http"

	"github.com/coder/websocket"
)

func byOrigin(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }

var allows = byOrigin

func counted(w http.ResponseWriter, r *http.Request, count func(path string) bool) {
	if count(r.URL.Path) {
		websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
	}
}

func allowed(w http.ResponseWriter, r *http.Request) {
	if !allows(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}
