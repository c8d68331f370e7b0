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

func routes(r *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 86400, HttpOnly: true, Secure: true})
	r.Use(sessions.Sessions("app", store))
	api := r.Group("/api")
	api.POST("/logout", logOut)
	api.DELETE("/session", logOutAlike)
	r.POST("/logout", logOutAtRoot)
}
