// Package melodygreeted has sockets that look who is connected.
package melodygreeted

import (
	"net/http"
	"os"

	"github.com/olahol/melody"
)

func serve(mux *http.ServeMux) {
	m := melody.New()
	m.HandleConnect(greet)
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) })
}

func greet(s *melody.Session) {
	if s.Request.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		s.Close()
		return
	}
	s.Write([]byte("secret"))
}
