// Package ginlast has functions that give cookies their SameSite, none of which comes
// before the handler that deletes one.
package ginlast

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func none(c *gin.Context) { c.SetSameSite(http.SameSiteNoneMode) }

func logIn(c *gin.Context) {
	none(c)
	c.SetCookie("session", c.PostForm("token"), 3600, "/", "", true, true)
}

func logOut(c *gin.Context) {
	c.SetCookie("session", "", -1, "/", "", true, true) // want "not SameSite=None"
}

func consent(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	if c.PostForm("consent") == "" {
		c.Status(http.StatusBadRequest)
		return
	}
	c.SetCookie("consent", "1", 3600, "/", "", true, true)
}

func routes(r *gin.Engine) {
	r.POST("/login", logIn)
	r.POST("/logout", logOut)
	r.POST("/consent", consent)
}
