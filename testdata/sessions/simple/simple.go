// Package simple has cases for simplesessions.
package simple

import (
	"net/http"

	"github.com/zerodha/simplesessions/v3"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":  Default,
	"None":     None,
	"Secure":   Secure,
	"Lax":      Lax,
	"Prefix":   Prefix,
	"PrefixOK": PrefixOK,
}

// A store keeps nothing.
type store struct{ simplesessions.Store }

func (store) Create(string) error { return nil }

func start(m *simplesessions.Manager) http.Handler {
	m.UseStore(store{})
	m.SetCookieHooks(
		func(name string, r any) (*http.Cookie, error) { return r.(*http.Request).Cookie(name) },
		func(cookie *http.Cookie, w any) error { http.SetCookie(w.(http.ResponseWriter), cookie); return nil },
	)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := m.NewSession(r, w); err != nil {
			panic(err)
		}
	})
}

func Default() http.Handler {
	return start(simplesessions.New(simplesessions.Options{}))
}

func None() http.Handler {
	return start(simplesessions.New(simplesessions.Options{Cookie: simplesessions.CookieOptions{SameSite: http.SameSiteNoneMode}}))
}

func Secure() http.Handler {
	return start(simplesessions.New(simplesessions.Options{Cookie: simplesessions.CookieOptions{IsSecure: true, SameSite: http.SameSiteNoneMode}}))
}

func Lax() http.Handler {
	return start(simplesessions.New(simplesessions.Options{Cookie: simplesessions.CookieOptions{SameSite: http.SameSiteLaxMode}}))
}

func Prefix() http.Handler {
	return start(simplesessions.New(simplesessions.Options{Cookie: simplesessions.CookieOptions{Name: "__Host-sid"}}))
}

func PrefixOK() http.Handler {
	return start(simplesessions.New(simplesessions.Options{Cookie: simplesessions.CookieOptions{Name: "__Host-sid", IsSecure: true}}))
}
