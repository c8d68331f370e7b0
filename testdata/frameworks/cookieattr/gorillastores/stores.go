// Package gorillastores has two stores: whose session it is that is deleted is not known.
package gorillastores

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var (
	users = sessions.NewCookieStore([]byte("key"))
	flash = sessions.NewCookieStore([]byte("key"))
)

func init() {
	users.Options = &sessions.Options{Path: "/", Domain: "example.com", MaxAge: 3600, Secure: true}
	flash.Options = &sessions.Options{Path: "/", HttpOnly: true}
}

func clear(w http.ResponseWriter, r *http.Request) {
	s, _ := flash.Get(r, "flash")
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	s.Save(r, w)
}

// Cookies with names of their own are others.
func named(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "app", Path: "/app", MaxAge: -1})
}
