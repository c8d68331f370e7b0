// Package surf has cases for nosurf.
package surf

import (
	"net/http"

	"github.com/justinas/nosurf"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default": Default,
	"None":    None,
	"Secure":  Secure,
	"Prefix":  Prefix,
	"NoAge":   NoAge,
}

func Default() http.Handler {
	return nosurf.New(http.NotFoundHandler())
}

func None() http.Handler {
	h := nosurf.New(http.NotFoundHandler())
	h.SetBaseCookie(http.Cookie{SameSite: http.SameSiteNoneMode})
	return h
}

func Secure() http.Handler {
	h := nosurf.New(http.NotFoundHandler())
	h.SetBaseCookie(http.Cookie{Secure: true, SameSite: http.SameSiteNoneMode})
	return h
}

func Prefix() http.Handler {
	h := nosurf.New(http.NotFoundHandler())
	h.SetBaseCookie(http.Cookie{Name: "__Host-csrf", Secure: true})
	return h
}

func NoAge() http.Handler {
	h := nosurf.New(http.NotFoundHandler())
	h.SetBaseCookie(http.Cookie{Name: "csrf", MaxAge: 0})
	return h
}
