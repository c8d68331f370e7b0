// Package nosurf sends cookies through nosurf.
package nosurf

import (
	"net/http"

	"github.com/justinas/nosurf"
)

func prefix(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{
		Name:   "__Host-csrf", // want "needs Path=/"
		Secure: true,
	})
	return csrf
}

func partitioned(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{
		Path:        "/",
		Partitioned: true, // want "Partitioned cookie without Secure"
	})
	return csrf
}

func fine(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Name: "__Host-csrf", Path: "/", Secure: true})
	return csrf
}

// The token is the value, and there is a name.
func sessionOnly(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Name: "csrf", Path: "/", MaxAge: 0})
	return csrf
}

func noName(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Name: "", Path: "/"})
	return csrf
}
