// Package dozzle has the shape of CVE-2026-44985: a shell in a container, for users
// whose token is in a cookie.
package dozzle

import (
	"context"
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	ReadBufferSize:  1024,
	WriteBufferSize: 1024,
	CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
		return true
	},
}

type containers interface {
	Exec(ctx context.Context, id string, command []string, in io.Reader, out io.Writer) error
}

type handler struct{ containers containers }

func (h *handler) exec(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	socket := &socket{conn}
	if err := h.containers.Exec(r.Context(), chi.URLParam(r, "id"), []string{"sh"}, socket, socket); err != nil {
		conn.WriteMessage(websocket.TextMessage, []byte(err.Error()))
	}
}

type socket struct{ conn *websocket.Conn }

func (s *socket) Read(p []byte) (int, error) {
	_, message, err := s.conn.ReadMessage()
	return copy(p, message), err
}

func (s *socket) Write(p []byte) (int, error) {
	return len(p), s.conn.WriteMessage(websocket.TextMessage, p)
}

func routes(h *handler, authorize func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(authorize)
		r.Get("/api/hosts/{host}/containers/{id}/exec", h.exec)
	})
	return r
}
