// Package gin checks the request's origin through gin.
package gin

import (
	"net/http"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
)

func suffix(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if strings.HasSuffix(origin, "example.com") { // want "https://evilexample.com passes this check"
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

var listed = []string{
	"https://app.example.com",
	"http://b.example.com",   // want "whoever is on the network"
	"https://c.example.com/", // want "so this lets nobody in"
	"null",                   // want "a sandboxed frame sends"
}

func middleware(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if origin := c.Request.Header.Get("Origin"); slices.Contains(listed, origin) {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.Next()
}

func allowing(domains []string) gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		for _, d := range domains {
			if strings.Contains(origin, d) { // want `if "https://api\.example\.com" is configured`
				c.Header("Access-Control-Allow-Origin", origin)
				c.Header("Access-Control-Allow-Credentials", "true")
				break
			}
		}
		c.Next()
	}
}

func subdomains(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.Next()
}
