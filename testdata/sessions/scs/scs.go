// Package scs has cases for alexedwards/scs.
package scs

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":     Default,
	"None":        None,
	"Secure":      Secure,
	"Literal":     Literal,
	"Prefix":      Prefix,
	"Partitioned": Partitioned,
}

func save(m *scs.SessionManager) http.Handler {
	return m.LoadAndSave(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.Put(r.Context(), "name", "value")
	}))
}

func Default() http.Handler {
	m := scs.New()
	return save(m)
}

func None() http.Handler {
	m := scs.New()
	m.Cookie.SameSite = http.SameSiteNoneMode
	return save(m)
}

func Secure() http.Handler {
	m := scs.New()
	m.Cookie.SameSite = http.SameSiteNoneMode
	m.Cookie.Secure = true
	return save(m)
}

func Literal() http.Handler {
	m := scs.New()
	m.Cookie = scs.SessionCookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	return save(m)
}

func Prefix() http.Handler {
	m := scs.New()
	m.Cookie.Name = "__Host-sid"
	return save(m)
}

func Partitioned() http.Handler {
	m := scs.New()
	m.Cookie.Partitioned = true
	return save(m)
}
