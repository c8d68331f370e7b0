// Package refused refuses an origin, and lets the next handler answer all the same.
package refused

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://app.example.com": true}

func routes() http.Handler {
	r := gin.New()
	r.Use(goesOn)
	r.GET("/", secret)
	return r
}

func goesOn(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	if origin != "" && !allowed[origin] {
		c.JSON(http.StatusForbidden, gin.H{"error": "origin"})
		return
	}
	c.Next()
}

func routesBehindCheck() http.Handler {
	r := gin.New()
	r.Use(aborts)
	r.GET("/", secret)
	return r
}

func aborts(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	if origin != "" && !allowed[origin] {
		c.JSON(http.StatusForbidden, gin.H{"error": "origin"})
		c.Abort()
		return
	}
	c.Next()
}

func secret(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"secret": 1}) }
