// Package gorilla sends cookies through gorilla/sessions and gorilla/csrf.
package gorilla

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
)

func partitioned(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	store.Options.Secure = false
	store.Options.Partitioned = true // want "Partitioned cookie whose Secure attribute is off"
	return store
}

func domain(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{
		Path:   "/",
		Domain: "https://example.com", // want "a Domain with a scheme"
		MaxAge: 3600,
	}
	return store
}

func token(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"), csrf.Path("/api")) // want "needs Path=/"
}

func fine(key []byte, secure bool) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Partitioned = true
	return store
}

func fineToken(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"), csrf.Path("/"))
}

func defaults(key []byte, secure bool) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = secure
	store.Options.Partitioned = true
	store.Options.Domain = "example.com"
	return store
}
