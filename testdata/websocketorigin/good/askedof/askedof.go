// Package askedof has an upgrade behind what a value of an interface of another package
// says of the request: a method of a type of this one looks at the Origin.
package askedof

import (
	"errors"
	"net/http"

	"github.com/coder/websocket"

	"websocketorigin.test/good/askedof/guard"
)

type handler struct{ guard guard.Guard }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h.guard.Check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

type only string

func (o only) Check(r *http.Request) error {
	if r.Header.Get("Origin") != string(o) {
		return errors.New("forbidden")
	}
	return nil
}

func serve() { http.Handle("/ws", &handler{only("https://app.example.com")}) }
