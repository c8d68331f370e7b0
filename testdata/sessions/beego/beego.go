// Package beego has cases for the sessions of beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/session"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":  Default,
	"None":     None,
	"Secure":   Secure,
	"Lax":      Lax,
	"NoCookie": NoCookie,
	"Prefix":   Prefix,
}

func start(m *session.Manager, err error) http.Handler {
	if err != nil {
		panic(err)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.SessionStart(w, r) })
}

func Default() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true}))
}

func None() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, CookieSameSite: http.SameSiteNoneMode}))
}

func Secure() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: true, CookieSameSite: http.SameSiteNoneMode}))
}

func Lax() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, CookieSameSite: http.SameSiteLaxMode}))
}

func NoCookie() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", CookieSameSite: http.SameSiteNoneMode}))
}

func Prefix() http.Handler {
	return start(session.NewManager("memory", &session.ManagerConfig{CookieName: "__Host-sid", EnableSetCookie: true}))
}
