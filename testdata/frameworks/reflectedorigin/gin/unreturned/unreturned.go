// Package unreturned refuses an origin and aborts, which keeps the handlers that come
// after from running, and not what comes after in this one.
package unreturned

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://app.example.com": true}

func status(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		c.AbortWithStatus(http.StatusForbidden)
	}
	c.JSON(http.StatusOK, gin.H{"secret": 1})
}

func body(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "origin"})
	}
	c.JSON(http.StatusOK, gin.H{"secret": 1})
}

// What follows is right.

func returns(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "origin"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"secret": 1})
}

// handsOn has nothing run: Next does nothing once the chain was aborted.
func handsOn(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "origin"})
	}
	c.Next()
}

// said says why, and nothing else.
func said(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		c.AbortWithStatus(http.StatusForbidden)
		c.Writer.WriteString("not yours")
		return
	}
	c.Writer.WriteString("secret")
}

func routes() *gin.Engine {
	r := gin.New()
	r.Use(handsOn)
	r.GET("/", secret)
	return r
}

func secret(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"secret": 1}) }
