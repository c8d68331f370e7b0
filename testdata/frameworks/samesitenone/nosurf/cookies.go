// Package nosurf sends cookies through nosurf.
package nosurf

import (
	"net/http"

	"github.com/justinas/nosurf"
)

func literal(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{
		HttpOnly: true,
		Path:     "/",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
	return csrf
}

func secureFalse(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	base := http.Cookie{Path: "/", Secure: false}
	base.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	csrf.SetBaseCookie(base)
	return csrf
}

func secure(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	return csrf
}

func secureFromConfig(next http.Handler, production bool) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Path: "/", Secure: production, SameSite: http.SameSiteNoneMode})
	return csrf
}

func lax(next http.Handler) http.Handler {
	csrf := nosurf.New(next)
	csrf.SetBaseCookie(http.Cookie{Path: "/", MaxAge: 0, SameSite: http.SameSiteLaxMode})
	return csrf
}

func defaults(next http.Handler) http.Handler { return nosurf.New(next) }
