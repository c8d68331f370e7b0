// Package devspace has the shape of CVE-2026-42283, repaired in two ways: by the host
// of the Origin, and by a token that the interface has.
package devspace

import (
	"crypto/subtle"
	"net"
	"net/http"
	"net/url"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: isLocal}

func isLocal(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	host := u.Hostname()
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func logs(w http.ResponseWriter, r *http.Request) {
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer ws.Close()
}

type server struct {
	mux   *http.ServeMux
	token string
}

func newServer(token string) *server {
	s := &server{mux: http.NewServeMux(), token: token}
	s.mux.HandleFunc("/api/enter", s.protected(s.enter))
	return s
}

func (s *server) protected(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		given := r.Header.Get("Authorization")
		if subtle.ConstantTimeCompare([]byte(given), []byte("Bearer "+s.token)) != 1 {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

var anyOrigin = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

func (s *server) enter(w http.ResponseWriter, r *http.Request) {
	ws, err := anyOrigin.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer ws.Close()
}
