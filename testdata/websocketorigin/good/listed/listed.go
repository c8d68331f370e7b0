// Package listed accepts everybody if its list is empty, which it is not unless
// somebody empties it.
package listed

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

type config struct {
	WS struct{ Origins []string }
}

type hub struct{ cfg config }

func (h *hub) ws(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if len(h.cfg.WS.Origins) == 0 {
			return true
		}
		for _, o := range h.cfg.WS.Origins {
			if o == r.Header.Get("Origin") {
				return true
			}
		}
		return false
	}}
	c, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c.Close()
}

func serve() {
	h := &hub{}
	h.cfg.WS.Origins = []string{"https://app.example.com"}
	if o := os.Getenv("ORIGINS"); o != "" {
		h.cfg.WS.Origins = strings.Split(o, ",")
	}
	http.HandleFunc("/ws", h.ws)
}
