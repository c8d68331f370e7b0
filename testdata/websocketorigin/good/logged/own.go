package logged

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// Who is told the Origin answers, or keeps it where the function looks.
type noter interface{ Note(origin string) bool }

type keeper interface{ Keep(origin string) }

type memory struct{ last string }

func (m *memory) Keep(origin string) { m.last = origin }

type server struct {
	noter  noter
	keeper keeper
	memory *memory
	host   string
}

func (s *server) note(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return s.noter.Note(r.Header.Get("Origin")) && r.Host == s.host
	}}
	u.Upgrade(w, r, nil)
}

func (s *server) keep(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		s.keeper.Keep(r.Header.Get("Origin"))
		return r.Host == s.host && s.memory.last == "https://"+s.host
	}}
	u.Upgrade(w, r, nil)
}
