// Package melodylooked looks before it hands a request on.
package melodylooked

import (
	"net/http"

	"github.com/olahol/melody"
)

type chat struct{ m *melody.Melody }

func newChat() *chat { return &chat{melody.New()} }

func (c *chat) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c.m.HandleRequest(w, r)
}
