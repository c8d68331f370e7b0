// Package ginmodes has a middleware that gives all cookies their SameSite.
package ginmodes

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func mode(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.Next()
}

func logIn(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode)
	c.SetCookie("session", c.PostForm("token"), 3600, "/", "", true, true)
}

func logOut(c *gin.Context) {
	c.SetCookie("session", "", -1, "/", "", true, true)
}

func routes(r *gin.Engine) {
	r.Use(mode)
	r.POST("/login", logIn)
	r.POST("/logout", logOut)
}
