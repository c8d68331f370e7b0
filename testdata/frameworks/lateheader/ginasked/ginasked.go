// Package ginasked has handlers that ask whether something has answered.
package ginasked

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func aborts(c *gin.Context) string {
	user := c.GetHeader("X-User")
	if user == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{})
	}
	return user
}

func answers(c *gin.Context) string {
	user := c.GetHeader("X-User")
	if user == "" {
		c.JSON(http.StatusUnauthorized, gin.H{})
	}
	return user
}

func aborted(c *gin.Context) {
	user := aborts(c)
	if c.IsAborted() {
		return
	}
	c.SetCookie("user", user, 1, "/", "", true, true)
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.String(http.StatusOK, user)
}

func written(c *gin.Context) {
	user := answers(c)
	if c.Writer.Written() {
		return
	}
	c.SetCookie("user", user, 1, "/", "", true, true)
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.String(http.StatusOK, user)
}

func other(c *gin.Context) {
	user := answers(c)
	if c.IsAborted() {
		return // what answers does not abort
	}
	c.SetCookie("user", user, 1, "/", "", true, true) // want `browsers do not get this cookie where the headers of the response were sent before it is set`
	c.String(http.StatusOK, user)
}
