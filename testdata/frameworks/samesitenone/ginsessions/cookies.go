// Package ginsessions sends cookies through gin-contrib/sessions.
package ginsessions

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func storeOptions(secret []byte) gin.HandlerFunc {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
	return sessions.Sessions("session", store)
}

func sessionOptions(c *gin.Context) {
	session := sessions.Default(c)
	session.Options(sessions.Options{MaxAge: -1, SameSite: http.SameSiteNoneMode}) // want "reject this deletion"
	session.Clear()
	_ = session.Save()
}

func secure(secret []byte) gin.HandlerFunc {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	return sessions.Sessions("session", store)
}

func secureFromMode(secret []byte) gin.HandlerFunc {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", Secure: gin.Mode() == gin.ReleaseMode, SameSite: http.SameSiteNoneMode})
	return sessions.Sessions("session", store)
}

func lax(secret []byte) gin.HandlerFunc {
	store := cookie.NewStore(secret)
	store.Options(sessions.Options{Path: "/", SameSite: http.SameSiteLaxMode})
	return sessions.Sessions("session", store)
}
