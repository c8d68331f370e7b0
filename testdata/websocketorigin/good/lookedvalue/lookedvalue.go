// Package lookedvalue has an upgrade behind a function value that looks at the Origin.
package lookedvalue

import (
	"net/http"

	"github.com/coder/websocket"
)

type server struct {
	allows func(*http.Request) bool
}

func newServer(allows func(*http.Request) bool) *server {
	if allows == nil {
		allows = sameHost
	}
	return &server{allows: allows}
}

func sameHost(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+r.Host }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.allows(r) {
		s.socket(w, r)
		return
	}
	w.WriteHeader(http.StatusForbidden)
}

func (s *server) socket(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}
