// Package csrf has cases for gorilla/csrf.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":   Default,
	"None":      None,
	"SecureOff": SecureOff,
	"Lax":       Lax,
	"Prefix":    Prefix,
	"PrefixOK":  PrefixOK,
}

var key = []byte("01234567890123456789012345678901")

func Default() http.Handler {
	return csrf.Protect(key)(http.NotFoundHandler())
}

func None() http.Handler {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode))(http.NotFoundHandler())
}

func SecureOff() http.Handler {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode), csrf.Secure(false))(http.NotFoundHandler())
}

func Lax() http.Handler {
	return csrf.Protect(key, csrf.Secure(false))(http.NotFoundHandler())
}

func Prefix() http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"), csrf.Path("/api"))(http.NotFoundHandler())
}

func PrefixOK() http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"), csrf.Path("/"))(http.NotFoundHandler())
}
