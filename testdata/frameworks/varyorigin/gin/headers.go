// Package gin answers by the request's origin through gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func constantUnderOriginTest(c *gin.Context) {
	if c.GetHeader("Origin") == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyOnAllowedBranch(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Vary", "Origin") // want "only on this branch"
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyReplaced(c *gin.Context) {
	c.Header("Vary", "Origin")
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Header("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyNamesTheResponseHeader(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func middlewareWithoutVary() gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		if allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

func varyFirst(c *gin.Context) {
	c.Header("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyInAList(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Accept-Encoding, Origin")
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyOnBothBranches(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Writer.Header().Add("Vary", "Origin")
	} else {
		c.Writer.Header().Add("Vary", "Origin")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyAfterwards(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Header("Vary", "Origin")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyKept(c *gin.Context) {
	c.Header("Vary", "Origin")
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Writer.Header().Add("Vary", "Accept-Encoding")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func varyEverything(c *gin.Context) {
	c.Header("Vary", "*")
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func addVary(c *gin.Context) {
	c.Header("Vary", "Origin")
}

func varyFromHelper(c *gin.Context) {
	addVary(c)
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func constantAnswer(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func neverStored(c *gin.Context) {
	c.Header("Cache-Control", "no-store")
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// Answers to OPTIONS are not cached.
func preflightOnly(c *gin.Context) {
	if c.Request.Method == http.MethodOptions {
		if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
		}
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func middlewareWithVary() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Vary", "Origin")
		origin := c.GetHeader("Origin")
		if allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

// Header replaces, so the second call leaves no Origin.
func replacedByHeader(c *gin.Context) {
	c.Header("Vary", "Origin")
	c.Header("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
}

// An empty value deletes the header.
func deletedByEmptyValue(c *gin.Context) {
	c.Header("Vary", "Origin")
	if origin := c.GetHeader("Origin"); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Header("Vary", "") // want "replaces the Vary: Origin"
	c.Status(http.StatusOK)
}

func addedThroughWriter(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if origin := c.Request.Header.Get("Origin"); allowedOrigins[origin] {
		c.Writer.Header().Set("Access-Control-Allow-Origin", origin)
	}
	c.Next()
}
