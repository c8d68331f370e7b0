// Package scs sends cookies through scs.
package scs

import (
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
)

func sameSite(next http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 24 * time.Hour
	manager.Cookie.SameSite = http.SameSiteNoneMode // want "without Secure"
	return manager.LoadAndSave(next)
}

func secureFalse(next http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = false
	manager.Cookie.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	return manager.LoadAndSave(next)
}

func literal(next http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "sid", Path: "/", SameSite: http.SameSiteNoneMode} // want "without Secure"
	return manager.LoadAndSave(next)
}

type application struct {
	sessions *scs.SessionManager
}

func field() *application {
	app := &application{sessions: scs.New()}
	app.sessions.Cookie.SameSite = http.SameSiteNoneMode // want "without Secure"
	return app
}

func secure(next http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.SameSite = http.SameSiteNoneMode
	manager.Cookie.Secure = true
	return manager.LoadAndSave(next)
}

func secureFromConfig(next http.Handler, production bool) http.Handler {
	manager := scs.New()
	manager.Cookie.SameSite = http.SameSiteNoneMode
	manager.Cookie.Secure = production
	return manager.LoadAndSave(next)
}

func defaults(next http.Handler) http.Handler {
	return scs.New().LoadAndSave(next)
}

func strict(next http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.SameSite = http.SameSiteStrictMode
	return manager.LoadAndSave(next)
}

// The manager of another function may have been made Secure there.
func (app *application) anyManager() {
	app.sessions.Cookie.SameSite = http.SameSiteNoneMode
}
