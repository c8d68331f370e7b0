// Package gin answers with the request's origin through gin.
package gin

import (
	"log"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

func reflectedWithCredentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func reflectedWithoutCredentials(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func nonEmptyIsNoCheck(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if origin != "" {
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Writer.Header().Add("Vary", "Origin")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// An early return without an Origin is no check.
func reflectingMiddleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		if origin == "" {
			c.Next()
			return
		}
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Writer.Header().Add("Vary", "Origin")
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if anyOrigin(origin) {
		c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func wildcardWhenEmpty(c *gin.Context) {
	origin := c.GetHeader("Origin")
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func equalToConstant(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if origin := c.GetHeader("Origin"); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if slices.Contains(originList, origin) {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func refusedEarly(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if !allowedOrigins[origin] {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func checkingMiddleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Writer.Header().Add("Vary", "Origin")
		origin := c.GetHeader("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
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

var checkOrigin func(origin string) bool

func checkOutOfSight(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if checkOrigin(origin) {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func originOnlyLogged(c *gin.Context) {
	log.Print(c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func requestHeader(c *gin.Context) {
	c.Writer.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want "as the logged-in user"
	c.Writer.Header().Set("Access-Control-Allow-Credentials", "true")
	c.Next()
}

// The check guards the credentials, so everybody reads the public answer and
// the listed origins their users' own: good, although it stands here.
func credentialsOnlyForListed(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Header("Access-Control-Allow-Origin", origin)
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// The list lets every origin through.
func listWithWildcard() gin.HandlerFunc {
	list := []string{"https://app.example.com", "*"}
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		ok := false
		for _, allowed := range list {
			if allowed == "*" || allowed == origin {
				ok = true
			}
		}
		if ok {
			c.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		}
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	}
}

// The list holds no wildcard, so the first test never matches.
func listWithoutWildcard() gin.HandlerFunc {
	list := []string{"https://app.example.com", "https://admin.example.com"}
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		ok := false
		for _, allowed := range list {
			if allowed == "*" || allowed == origin {
				ok = true
			}
		}
		c.Writer.Header().Add("Vary", "Origin")
		if ok {
			c.Header("Access-Control-Allow-Origin", origin)
		}
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	}
}

// What the configured list holds is unknown.
func configuredList(list []string) gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		ok := false
		for _, allowed := range list {
			if allowed == "*" || allowed == origin {
				ok = true
			}
		}
		c.Writer.Header().Add("Vary", "Origin")
		if ok {
			c.Header("Access-Control-Allow-Origin", origin)
		}
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	}
}

// An empty value deletes the header.
func originDeleted(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Origin", "")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Status(http.StatusOK)
}
