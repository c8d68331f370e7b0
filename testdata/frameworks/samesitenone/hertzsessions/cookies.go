// Package hertzsessions sends cookies through hertz-contrib/sessions.
package hertzsessions

import (
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
)

func storeOptions(h *server.Hertz, secret []byte) {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
	h.Use(sessions.New("session", store))
}

func sessionOptions(c *app.RequestContext) {
	session := sessions.Default(c)
	session.Options(sessions.Options{MaxAge: -1, SameSite: http.SameSiteNoneMode}) // want "reject this deletion"
	session.Clear()
	_ = session.Save()
}

func secure(h *server.Hertz, secret []byte) {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	h.Use(sessions.New("session", store))
}

func secureFromConfig(h *server.Hertz, secret []byte, production bool) {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", Secure: production, SameSite: http.SameSiteNoneMode})
	h.Use(sessions.New("session", store))
}

func lax(h *server.Hertz, secret []byte) {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", SameSite: http.SameSiteLaxMode})
	h.Use(sessions.New("session", store))
}

func defaults(h *server.Hertz, secret []byte) {
	h.Use(sessions.New("session", cookie.NewStore(secret)))
}
