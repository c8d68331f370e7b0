package logged

import (
	"net/http"

	"github.com/gorilla/websocket"
)

type logger interface {
	Info(text string, args ...any)
}

type server struct {
	log  logger
	host string
}

func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server"
		s.log.Info("upgrade", "origin", r.Header.Get("Origin"))
		return r.Host == s.host
	}}
	u.Upgrade(w, r, nil)
}

func (s *server) print(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server"
		println(r.Header.Get("Origin"))
		return r.Host == s.host
	}}
	u.Upgrade(w, r, nil)
}
