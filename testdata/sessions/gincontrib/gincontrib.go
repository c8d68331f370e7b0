// Package gincontrib has cases for gin-contrib/sessions.
package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":   Default,
	"None":      None,
	"Secure":    Secure,
	"Lax":       Lax,
	"Plain":     Plain,
	"OfSession": OfSession,
}

func save(store sessions.Store) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.Use(sessions.Sessions("session", store))
	r.GET("/", func(c *gin.Context) {
		session := sessions.Default(c)
		session.Set("name", "value")
		session.Save()
	})
	return r
}

func Default() http.Handler {
	store := cookie.NewStore([]byte("key"))
	return save(store)
}

func None() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{SameSite: http.SameSiteNoneMode})
	return save(store)
}

func Secure() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{Secure: true, SameSite: http.SameSiteNoneMode})
	return save(store)
}

func Lax() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{SameSite: http.SameSiteLaxMode})
	return save(store)
}

func Plain() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{HttpOnly: true})
	return save(store)
}

func OfSession() http.Handler {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.Use(sessions.Sessions("session", cookie.NewStore([]byte("key"))))
	r.GET("/", func(c *gin.Context) {
		session := sessions.Default(c)
		session.Options(sessions.Options{SameSite: http.SameSiteNoneMode})
		session.Save()
	})
	return r
}
