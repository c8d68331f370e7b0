// Package itself lists the origin of a handshake that was checked, or the host that was
// asked for.
package itself

import (
	"net/http"

	"github.com/coder/websocket"
)

var allowed = map[string]bool{"https://app.example.com": true}

func checked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{origin}})
	if err != nil {
		return
	}
	c.CloseNow()
}

func onHost(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{r.Host}})
	if err != nil {
		return
	}
	c.CloseNow()
}
