// Package itself lists the origin of each handshake, whatever it is.
package itself

import (
	"net/http"

	"github.com/coder/websocket"
)

func ws(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{r.Header.Get("Origin")}, // want "the origin that asks is listed, whatever it is"
	})
	if err != nil {
		return
	}
	c.CloseNow()
}
