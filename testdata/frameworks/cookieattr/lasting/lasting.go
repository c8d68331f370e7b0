// Package lasting has sessions that last until the browser is closed: who gives a library a MaxAge
// of 0 deletes nothing.
package lasting

import (
	"net/http"

	gsessions "github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
	"github.com/justinas/nosurf"
)

var store = sessions.NewCookieStore([]byte("k"))

func setup() {
	store.Options = &sessions.Options{Path: "/", MaxAge: 0, HttpOnly: true}
}

func login(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "x")
	s.Options = &sessions.Options{Path: "/", MaxAge: 0}
	s.Save(r, w)
}

func glogin(c *gin.Context) {
	s := gsessions.Default(c)
	s.Options(gsessions.Options{Path: "/", MaxAge: 0})
	s.Save()
}

func protect(h http.Handler) http.Handler {
	return csrf.Protect([]byte("k"), csrf.MaxAge(0), csrf.Path("/"))(h)
}

// Nothing says that the value stays empty.

func guard(h http.Handler, name string) http.Handler {
	guarded := nosurf.New(h)
	guarded.SetBaseCookie(http.Cookie{Name: name, Path: "/", MaxAge: 0})
	return guarded
}

func template(name string) *http.Cookie {
	return &http.Cookie{Name: name, Path: "/", MaxAge: 0}
}

func send(w http.ResponseWriter, name string) { http.SetCookie(w, template(name)) }
