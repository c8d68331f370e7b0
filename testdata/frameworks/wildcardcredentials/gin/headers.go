// Package gin answers with wildcard origins through gin.
package gin

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func wildcardWithCredentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func credentialsFirst(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func wildcardMiddleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		c.Header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		c.Header("Access-Control-Allow-Credentials", "true")
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

func allowCredentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(c)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(c *gin.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func wildcardAlone(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func credentialsFalse(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "false")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func explicitOrigin(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func exclusiveBranches(c *gin.Context) {
	if origin := c.GetHeader("Origin"); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	} else {
		c.Header("Access-Control-Allow-Origin", "*")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func wildcardReplaced(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func credentialsUnlessWildcard(c *gin.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// What the configuration holds is unknown.
func configuredOrigin(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", configured)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func responseWriterHeader(c *gin.Context) {
	c.Writer.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
	c.Next()
}

// The two ways of a context to write headers reach the same response.
func mixedWriters(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
}

func registered(router *gin.Engine) {
	router.Use(func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	})
}

// An empty value deletes the header.
func credentialsDeleted(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "")
	c.Status(http.StatusOK)
}

func wildcardDeleted(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Origin", "")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Status(http.StatusOK)
}

// The headers of a request that the server sends are no response headers.
func outgoingRequest(c *gin.Context) {
	req := c.Request.Clone(c)
	req.Header.Set("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "true")
}

func twoResponses(c, other *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	other.Header("Access-Control-Allow-Credentials", "true")
}
