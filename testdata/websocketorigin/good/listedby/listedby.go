// Package listedby accepts everybody if its list is empty, which it is not: an option
// gives it one that is written out.
package listedby

import (
	"net/http"
	"slices"

	"github.com/gorilla/websocket"
)

type hub struct{ origins []string }

type option func(*hub)

func withOrigins(list []string) option { return func(h *hub) { h.origins = list } }

func newHub(options ...option) *hub {
	h := &hub{}
	for _, o := range options {
		o(h)
	}
	return h
}

func (h *hub) ws(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(h.origins) == 0 || slices.Contains(h.origins, r.Header.Get("Origin"))
	}}
	up.Upgrade(w, r, nil)
}

func serve() {
	h := newHub(withOrigins([]string{"https://app.example.com"}))
	http.HandleFunc("/ws", h.ws)
}
