// Package gorillapackage has stores of the package with the library's options, and
// functions that delete a session by others.
package gorillapackage

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("key"))

func logIn(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Values["user"] = 1
	s.Save(r, w)
}

func logOut(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1} // want "set with Path=/: the Path here is /app"
	s.Save(r, w)
}

// Without a Path it is not the library's that counts.
func logOutPlain(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{MaxAge: -1} // want "set with Path=/: without a Path it is for the folder of the URL, such as /api/user"
	s.Save(r, w)
}

func logOutAlike(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	s.Save(r, w)
}

// One that makes room for another is none.
func renew(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/app", MaxAge: -1}
	s.Save(r, w)
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600}
	s.Save(r, w)
}

func routes() {
	http.HandleFunc("/api/user/login", logIn)
	http.HandleFunc("/api/user/logout", logOutPlain)
}
