// Package ginsessions deletes the cookie of a session without a Path.
package ginsessions

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func logOut(c *gin.Context) {
	s := sessions.Default(c)
	s.Clear()
	s.Options(sessions.Options{MaxAge: -1}) // want "set with Path=/: without a Path it is for the folder of the URL, such as /api"
	s.Save()
}

func logOutAtRoot(c *gin.Context) {
	s := sessions.Default(c)
	s.Clear()
	s.Options(sessions.Options{MaxAge: -1})
	s.Save()
}

func logOutAlike(c *gin.Context) {
	s := sessions.Default(c)
	s.Clear()
	s.Options(sessions.Options{Path: "/", MaxAge: -1})
	s.Save()
}

// The cookie of the session is another.

func setLanguage(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("language", c.PostForm("language"))
	s.Save()
	c.SetCookie("language", c.PostForm("language"), 3600, "/app", "", true, true)
}

func resetLanguage(c *gin.Context) {
	c.SetCookie("language", "", -1, "/", "", true, true) // want "set with Path=/app: the Path here is /"
}

func deleteByName(c *gin.Context) {
	c.SetCookie("app", "", -1, "/app", "", true, true)
}

func routes(r *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 86400, HttpOnly: true, Secure: true})
	r.Use(sessions.Sessions("app", store))
	api := r.Group("/api")
	api.POST("/logout", logOut)
	api.DELETE("/session", logOutAlike)
	r.POST("/logout", logOutAtRoot)
}
