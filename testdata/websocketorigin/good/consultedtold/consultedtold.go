// Package consultedtold has upgrades that hang on what those say who call the function from
// other packages, or give it a function.
package consultedtold

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// A Hub is served by other packages.
type Hub struct {
	Check func(*http.Request) bool
	check func(*http.Request) error
}

// NewHub returns a Hub that asks a function.
func NewHub(check func(*http.Request) error) *Hub { return &Hub{check: check} }

// ServeTold is told whether the Origin is one of the user's.
func (h *Hub) ServeTold(w http.ResponseWriter, r *http.Request, originOK bool) {
	if !originOK {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrader.Upgrade(w, r, nil)
}

// ServeField asks a function that others give.
func (h *Hub) ServeField(w http.ResponseWriter, r *http.Request) {
	if !h.Check(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrader.Upgrade(w, r, nil)
}

// ServeGiven asks the function that the Hub was made with.
func (h *Hub) ServeGiven(w http.ResponseWriter, r *http.Request) {
	if err := h.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	upgrader.Upgrade(w, r, nil)
}

// Serve asks a function that it is given.
func Serve(w http.ResponseWriter, r *http.Request, allowed func(*http.Request) bool) {
	if !allowed(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrader.Upgrade(w, r, nil)
}
