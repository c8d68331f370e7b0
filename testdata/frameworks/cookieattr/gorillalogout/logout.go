// Package gorillalogout deletes the cookie of a session by other options than its store
// has.
package gorillalogout

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("key"))

func init() {
	store.Options = &sessions.Options{Path: "/", Domain: "example.com", MaxAge: 3600, Secure: true, SameSite: http.SameSiteNoneMode}
}

func logIn(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Values["user"] = 1
	s.Save(r, w)
}

func logOut(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/", MaxAge: -1} // want "set with Domain=example.com: there is no Domain here"
	s.Save(r, w)
}

func logOutLax(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/", Domain: "example.com", MaxAge: -1} // want "not SameSite=None"
	s.Save(r, w)
}

// What the session has from the store stays.
func logOutByAge(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options.MaxAge = -1
	s.Save(r, w)
}

func logOutAlike(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/", Domain: "example.com", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode}
	s.Save(r, w)
}
