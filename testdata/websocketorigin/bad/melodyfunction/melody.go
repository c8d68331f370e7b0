// Package melodyfunction gives the upgrader of a melody a function of its own.
package melodyfunction

import (
	"net/http"

	"github.com/olahol/melody"
)

func serve(mux *http.ServeMux) {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) })
}

type chat struct{ m *melody.Melody }

func (c *chat) init() {
	c.m = melody.New()
	c.m.Upgrader.CheckOrigin = anybody // want "this function accepts each Origin"
}

func anybody(*http.Request) bool { return true }
