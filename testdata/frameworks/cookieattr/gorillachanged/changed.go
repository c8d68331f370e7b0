// Package gorillachanged has stores whose options are not known.
package gorillachanged

import (
	"net/http"

	"github.com/gorilla/sessions"
)

type config struct {
	options *sessions.Options
	path    string
}

var (
	store = sessions.NewCookieStore([]byte("key"))
	below = sessions.NewCookieStore([]byte("key"))
	given = sessions.NewCookieStore([]byte("key"))

	Store = sessions.NewCookieStore([]byte("key")) // for others to change
)

func setUp(c *config) {
	store.Options = c.options
	below.Options.Path = c.path
	configure(given, c)
}

func configure(s *sessions.CookieStore, c *config) { s.Options.Path = c.path }

func logOut(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1}
	s.Save(r, w)
}

func logOutBelow(w http.ResponseWriter, r *http.Request) {
	s, _ := below.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1}
	s.Save(r, w)
}

func logOutGiven(w http.ResponseWriter, r *http.Request) {
	s, _ := given.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1}
	s.Save(r, w)
}

func logOutOther(w http.ResponseWriter, r *http.Request) {
	s, _ := Store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1}
	s.Save(r, w)
}
