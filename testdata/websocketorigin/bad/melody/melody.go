// Package melody has sockets that anybody can open.
package melody

import (
	"log"
	"net/http"

	"github.com/olahol/melody"
)

func serve() {
	m := melody.New() // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: the Origin is not checked"
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		m.HandleRequest(w, r)
	})
	m.HandleMessage(func(s *melody.Session, msg []byte) {
		m.Broadcast(msg)
	})
}

type chat struct{ m *melody.Melody }

func newChat() *chat {
	c := &chat{}
	c.m = melody.New() // want "the Origin is not checked"
	return c
}

func (c *chat) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := c.m.HandleRequest(w, r); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func made() *chat {
	return &chat{m: melody.New()} // want "the Origin is not checked"
}

// A log is no check.
func logged() *chat {
	m := melody.New() // want "the Origin is not checked"
	m.HandleConnect(func(s *melody.Session) { log.Print(s.Request.Header.Get("Origin")) })
	return &chat{m}
}
