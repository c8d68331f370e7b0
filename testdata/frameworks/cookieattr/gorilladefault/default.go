// Package gorilladefault has a store with the library's options. They are SameSite=None
// since v1.3, which nobody asked for.
package gorilladefault

import (
	"net/http"

	"github.com/gorilla/sessions"
)

type server struct{ store *sessions.CookieStore }

func newServer(key []byte) *server { return &server{sessions.NewCookieStore(key)} }

func (s *server) logOut(w http.ResponseWriter, r *http.Request) {
	session, _ := s.store.Get(r, "app")
	session.Options = &sessions.Options{Path: "/", MaxAge: -1}
	session.Save(r, w)
}

func (s *server) logOutBelow(w http.ResponseWriter, r *http.Request) {
	session, _ := s.store.Get(r, "app")
	session.Options = &sessions.Options{Path: "/app", MaxAge: -1} // want "set with Path=/: the Path here is /app"
	session.Save(r, w)
}
