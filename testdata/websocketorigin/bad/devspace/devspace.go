// Package devspace has the shape of CVE-2026-42283: a user interface on one's own
// machine, with logs and a shell.
package devspace

import (
	"io"
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	ReadBufferSize:  1024,
	WriteBufferSize: 1024,
	CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
		return true
	},
}

type cluster interface {
	Logs(namespace, name string) (io.Reader, error)
}

type server struct {
	mux     *http.ServeMux
	cluster cluster
}

func newServer(c cluster) *server {
	s := &server{mux: http.NewServeMux(), cluster: c}
	s.mux.HandleFunc("/api/logs", s.logs)
	return s
}

func (s *server) logs(w http.ResponseWriter, r *http.Request) {
	name, ok := r.URL.Query()["name"]
	if !ok || len(name) != 1 {
		http.Error(w, "name is missing", http.StatusBadRequest)
		return
	}
	namespace, ok := r.URL.Query()["namespace"]
	if !ok || len(namespace) != 1 {
		http.Error(w, "namespace is missing", http.StatusBadRequest)
		return
	}
	reader, err := s.cluster.Logs(namespace[0], name[0])
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer ws.Close()
	io.Copy(&writer{ws}, reader)
}

type writer struct{ ws *websocket.Conn }

func (w *writer) Write(p []byte) (int, error) {
	return len(p), w.ws.WriteMessage(websocket.BinaryMessage, p)
}
