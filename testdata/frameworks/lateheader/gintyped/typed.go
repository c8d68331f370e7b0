// Package gintyped gives its responses a Content-Type, so that redirects have no body
// and the headers can be set after them.
package gintyped

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func routes() *gin.Engine {
	r := gin.New()
	r.Use(typed)
	r.GET("/old", old)
	r.GET("/callback", callback)
	return r
}

func typed(c *gin.Context) {
	c.Header("Content-Type", "application/json")
	c.Next()
}

func old(c *gin.Context) {
	c.Redirect(http.StatusMovedPermanently, "/new")
	c.Header("Access-Control-Allow-Origin", "*")
}

func callback(c *gin.Context) {
	c.Redirect(http.StatusFound, "/home")
	http.SetCookie(c.Writer, &http.Cookie{Name: "sid", Value: "1", Path: "/", HttpOnly: true})
}
