// Package lookedvalue has upgrades behind function values.
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
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

// No function of the package that looks is of the type of this one.
func counted(w http.ResponseWriter, r *http.Request, count func(path string) bool) {
	if count(r.URL.Path) {
		websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
	}
}
