// Package goth has cases for goth, which keeps its state in a store of
// gorilla/sessions.
package goth

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/markbates/goth"
	"github.com/markbates/goth/gothic"
	"github.com/markbates/goth/providers/faux"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":   Default,
	"SecureOff": SecureOff,
	"SecureOn":  SecureOn,
	"Options":   Options,
	"Lax":       Lax,
}

func begin(store sessions.Store) http.Handler {
	goth.UseProviders(&faux.Provider{})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		gothic.Store = store
		r.URL.RawQuery = "provider=faux"
		gothic.BeginAuthHandler(w, r)
	})
}

func Default() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return begin(store)
}

func SecureOff() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.MaxAge(86400 * 30)
	store.Options.Path = "/"
	store.Options.HttpOnly = true
	store.Options.Secure = false
	return begin(store)
}

func SecureOn() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.Secure = true
	return begin(store)
}

func Options() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{SameSite: http.SameSiteNoneMode}
	return begin(store)
}

func Lax() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{SameSite: http.SameSiteLaxMode}
	return begin(store)
}
